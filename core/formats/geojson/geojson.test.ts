import { describe, expect, it } from 'vitest';

import { adding } from '../../case/change.ts';
import { LiveCase } from '../../case/live-case.ts';
import { fixtureNetwork } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { geojson } from './geojson.ts';

const citations = [{ source: 'S1' }];

describe('a GeoJSON file', () => {
  it('gives every feature as a place, other shapes than points in words', () => {
    const { entities } = fixtureNetwork(geojson, 'harbours.valid.geojson');
    expect(entities.map(({ type, label, sameBy }) => [type, label, sameBy?.join()])).toEqual([
      ['place', 'Dermaga Contoh', 'name,lat,lon'],
      ['place', 'Rute', 'name,geometry'],
      ['place', 'Nowhere', 'name,lat,lon'],
    ]);
    expect(entities[0]?.values).toEqual([
      ...['id: 7', 'lat: 4.1501', 'lon: 117.6600', 'altitude: 2', 'type: harbour', 'tags: night'],
      ...['tags: small', 'depth: 3.50'],
    ]);
    expect(entities[1]?.values).toEqual([
      'geometry: {"type":"LineString","coordinates":[[117.66,4.15],[117.70,4.20]]}',
    ]);
  });

  it('may be a shape alone', () => {
    const { entities } = fixtureNetwork(geojson, 'point.valid.geojson');
    expect(entities.map(({ type, values }) => [type, values])).toEqual([
      ['place', ['lat: -90', 'lon: -0.5']],
    ]);
  });

  it('takes no coordinates that are none', () => {
    const [place] = fixtureNetwork(geojson, 'odd.invalid.geojson').entities;
    expect(place?.values).toContain('geometry: {"type":"Point","coordinates":[200,4]}');
  });

  it('holds, when we write it, the entities that have coordinates and nobody else', () => {
    const live = new LiveCase();
    const value = (property: string, text: string) => ({ id: property, property, text, citations });
    const place = [value('lat', '4.1501'), value('lon', '117.660')];
    live.apply(
      adding({
        entities: [
          { id: 'H1', type: 'place', label: 'Dermaga', values: [...place, value('name', 'Pelabuhan')] },
          { id: 'P1', type: 'person', label: 'Anda Contoh', values: [] },
          { id: 'H2', type: 'place', label: 'Beyond', values: [value('lat', '94'), value('lon', '1')] },
        ],
      }),
    );
    const written = [...(geojson.write?.({ rows: live, entities: new Set(['H1', 'P1', 'H2']) }) ?? [])].join(
      '',
    );
    expect(JSON.parse(written)).toMatchObject({
      features: [
        {
          geometry: { type: 'Point', coordinates: [117.66, 4.1501] },
          properties: { name: 'Dermaga', 'value:name': 'Pelabuhan', lon: '117.660' },
        },
      ],
    });
    const [read] = networkOf(readText(geojson, written)).entities;
    expect(read).toMatchObject({ key: 'H1', type: 'place', label: 'Dermaga' });
    expect(read?.values.map(({ property, text }) => [property, text])).toEqual([
      ['lat', '4.1501'],
      ['lon', '117.660'],
      ['name', 'Pelabuhan'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';

import { fixtureNetwork } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { kml } from './kml.ts';

const { entities } = fixtureNetwork(kml, 'landings.valid.kml');

describe('a KML file', () => {
  it('gives every placemark as a place, with its folders, time and data', () => {
    expect(entities.map(({ type, label, sameBy }) => [type, label, sameBy?.join()])).toEqual([
      ['place', 'Dermaga Contoh', 'name,lat,lon'],
      ['place', 'Rute', 'name,geometry'],
      ['place', 'Kampung', 'name,geometry'],
    ]);
    expect(entities[0]?.values).toEqual([
      ...['name: Dermaga Contoh', 'lat: 4.1501', 'lon: 117.6600', 'altitude: 0', 'id: p1'],
      ...['folder: Pendaratan / Malam', 'time: 2025-03-14T04:10:00Z', 'description: Two <b>boats</b>'],
      ...['depth: 3.50', 'country: ID'],
    ]);
  });

  it('keeps lines, areas and several shapes in words', () => {
    expect(entities[1]?.values).toEqual(
      expect.arrayContaining(['geometry: LineString 117.66,4.15 117.70,4.20', 'time: 2025-03-14/..']),
    );
    expect(entities[2]?.values).toEqual(
      expect.arrayContaining(['geometry: MultiGeometry 117,4 | 118,5', 'address: Jalan Umpama 1']),
    );
  });

  it('leaves out what it would have to fetch', () => {
    const link = '<NetworkLink><Link><href>https://map.invalid/</href></Link></NetworkLink>';
    expect(readText(kml, `<kml>${link}</kml>`)).toEqual({ code: 'nothing-to-import' });
    const { rows } = networkOf(readText(kml, `<kml>${link}<Placemark><name>A</name></Placemark></kml>`));
    expect(rows).toEqual({ read: 2, used: 1, ignored: 1, rejected: 0 });
  });

  it('takes no coordinates that are none', () => {
    const [place] = fixtureNetwork(kml, 'sideways.invalid.kml').entities;
    expect(place?.values).toContain('geometry: Point 517.66,94.15');
    expect(place?.values).not.toContain('lat: 94.15');
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { adding } from '../../case/change.ts';
import { LiveCase } from '../../case/live-case.ts';
import { fixtureNetwork, fixturesOf } from '../test-fixtures.ts';
import { networkOf, readText } from '../test-reading.ts';
import { sha1 } from './sha1.ts';
import { stixId } from './stix-ids.ts';
import { tlpMarking, tlpNamed, tlpOfId } from './stix-markings.ts';
import { stix } from './stix.ts';

type Json = Readonly<Record<string, unknown>>;

const { entities, links } = fixtureNetwork(stix, 'smugglers.valid.json');
const text = fixturesOf(stix).find(({ name }) => name === 'smugglers.valid.json')?.text ?? '';
const sources = networkOf(readText(stix, text)).sources ?? [];
const entityOf = (label: string) => entities.find((entity) => entity.label === label);
const handling = { codes: [], thirdAgencyRule: false, releaseTo: [], notReleaseTo: [] };

describe('a STIX bundle', () => {
  it('gives the newest version of every object, with our types where they mean the same', () => {
    expect(entities.map(({ type, label }) => [type, label])).toEqual([
      ['organisation', 'Unit Contoh'],
      ['threat-actor', 'Anda Contoh'],
      ['place', 'Dermaga Contoh'],
      ['email-addr', 'a@contoh.invalid'],
      ['online-account', 'contoh'],
      ['x-boat', 'KM Contoh'],
      ['document', 'Laporan Contoh'],
      ['event', undefined],
    ]);
    expect(entityOf('Dermaga Contoh')?.values).toEqual(
      expect.arrayContaining(['lat: 4.1501', 'lon: 117.66', 'country: ID']),
    );
    expect(entityOf('Anda Contoh')?.values).toEqual(
      expect.arrayContaining(['alias: Codet', 'alias: Bang A', 'threat_actor_types: criminal']),
    );
    expect(entityOf('contoh')?.values).toContain(
      'extension-definition--11111111-1111-4111-8111-111111111113: rank: 5',
    );
  });

  it('makes links of relationships, sightings and references between its objects', () => {
    const end = (key: string) => entities.find((entity) => entity.key === key)?.label ?? 'sighting';
    expect(links.map(({ from, to, type }) => [end(from), type, end(to)])).toEqual([
      ['Anda Contoh', 'located-at', 'Dermaga Contoh'],
      ['Anda Contoh', 'seen-at', 'Dermaga Contoh'],
      ['Anda Contoh', 'seen-at', 'sighting'],
      ['a@contoh.invalid', 'belongs-to', 'contoh'],
      ['Laporan Contoh', 'refers-to', 'KM Contoh'],
    ]);
    expect(links[0]).toMatchObject({ start: '2025-01-01T00:00:00.123Z' });
    expect(links[0]?.values).toContain('start_time: 2025-01-01T00:00:00.1234Z');
    expect(links[1]).toMatchObject({ start: '2025-01-02T10:00:00.000Z', count: 3 });
    expect(entityOf('Laporan Contoh')?.values).toContain(
      'object_refs: relationship--11111111-1111-4111-8111-111111111106',
    );
  });

  it('gives names in other languages', () => {
    expect(entityOf('KM Contoh')).toMatchObject({ translations: { en: 'MV Example' } });
    expect(entityOf('KM Contoh')?.values).toContain('name (ms): KM Umpama');
  });

  it('names as sources who made an object, how sure and under which markings, and what it refers to', () => {
    const told = { ...handling, tlp: 'TLP:AMBER+STRICT', conditions: { label: 'Not for court' } };
    expect(sources.map(({ key: _key, ...source }) => source)).toEqual([
      {
        ...{ kind: 'report', label: 'Unit Contoh', handling: told },
        grade: { scheme: '6x6', source: 'F', information: '3' },
      },
      { kind: 'report', label: 'LP Contoh', reference: 'LP/B/12/2025', handling: told },
    ]);
    expect(entityOf('Anda Contoh')?.sources).toEqual(sources.map(({ key }) => key));
  });

  it('takes a marking that nobody explains for one, not for none', () => {
    const object = { id: 'tool--1', type: 'tool', name: 'x', object_marking_refs: ['marking-definition--9'] };
    const read = networkOf(readText(stix, JSON.stringify({ type: 'bundle', objects: [object] })));
    expect(read.sources?.[0]?.handling).toEqual({
      ...handling,
      conditions: { label: 'marking-definition--9' },
    });
  });
});

describe('levels of the Traffic Light Protocol', () => {
  it.each([
    ['94868c89-83c2-464b-929b-a1a8aa3c8487', 'TLP:CLEAR'],
    ['bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'TLP:GREEN'],
    ['55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'TLP:AMBER'],
    ['939a9414-2ddd-4d32-a0cd-375ea402b003', 'TLP:AMBER+STRICT'],
    ['e828b379-4e03-4974-9ac4-e53a884c97c1', 'TLP:RED'],
  ] as const)('of version 2: %s is %s', (uuid, level) => {
    expect(tlpOfId(`marking-definition--${uuid}`)).toBe(level);
    expect(tlpMarking(level).id).toBe(`marking-definition--${uuid}`);
  });

  it.each([
    ['613f2e26-407d-48c7-9eca-b8e91df99dc9', 'TLP:CLEAR'],
    ['34098fce-860f-48ae-8e50-ebd3cc5e41da', 'TLP:GREEN'],
    ['f88d31f6-486f-44da-b317-01333bde0b82', 'TLP:AMBER'],
    ['5e57c739-391a-4eb3-b6be-7d15ca92d5ed', 'TLP:RED'],
  ])('of version 1: %s is %s', (uuid, level) => {
    expect(tlpOfId(`marking-definition--${uuid}`)).toBe(level);
  });

  it('are known by their names', () => {
    expect(['white', 'amber+strict', 'TLP:Red', 'purple'].map(tlpNamed)).toEqual([
      ...['TLP:CLEAR', 'TLP:AMBER+STRICT', 'TLP:RED', undefined],
    ]);
  });
});

describe('names of rows in STIX', () => {
  it.each(['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'y'.repeat(1000)])(
    'rest on a digest that is SHA-1',
    (message) => {
      const bytes = Array.from(message, (character) => character.charCodeAt(0));
      const hex = sha1(bytes).map((byte) => byte.toString(16).padStart(2, '0'));
      expect(hex.join('')).toBe(createHash('sha1').update(message).digest('hex'));
    },
  );

  it('are UUIDs of version 5, the same for the same name in any script', () => {
    const id = stixId('identity', 'Bagan 船 😀');
    expect(id).toMatch(/^identity--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(stixId('identity', 'Bagan 船 😀')).toBe(id);
    expect(stixId('identity', 'Bagan 船')).not.toBe(id);
  });
});

/** Names of all members, also nested ones. */
function namesIn(within: unknown): readonly string[] {
  if (typeof within !== 'object' || within === null) return [];
  const isList = Array.isArray(within);
  return Object.entries(within).flatMap(([name, inner]) => [...(isList ? [] : [name]), ...namesIn(inner)]);
}

describe('a bundle we write', () => {
  const live = new LiveCase();
  const citations = [{ source: 'S1' }, { source: 'S2' }];
  const value = (property: string, said: string) => ({ id: property, property, text: said, citations });
  const strict = { ...handling, tlp: 'TLP:RED', thirdAgencyRule: true } as const;
  const source = { kind: 'report', label: 'Tip', purpose: [], derivedFrom: [] } as const;
  live.apply(
    adding({
      sources: [
        { id: 'S1', ...source, handling: { ...handling, tlp: 'TLP:GREEN' } },
        { id: 'S2', ...source, handling: strict },
      ],
      entities: [
        {
          id: 'P1',
          type: 'person',
          label: 'Anda Contoh',
          translations: { en: 'A' },
          values: [value('alias', 'Codet')],
        },
        {
          id: 'H1',
          type: 'place',
          label: 'Dermaga',
          values: [value('lat', '4.1501'), value('lon', '117.66')],
        },
        { id: 'H2', type: 'place', label: 'Nowhere', values: [] },
        { id: 'N1', type: 'phone', label: '', values: [] },
      ],
      links: [
        {
          ...{ id: 'L1', from: 'P1', to: 'H1', type: 'located-at', label: '', direction: 'forward' },
          ...{ strength: 'confirmed', basis: 'reported', values: [], citations: [] },
          ...{ start: '2025-03-14T12:10:30+08:00', end: '2025-03' },
        },
      ],
    }),
  );
  const written = (now: string) =>
    JSON.parse(
      [...(stix.write?.({ rows: live, entities: new Set(['P1', 'H1', 'H2', 'N1']) }, now) ?? [])].join(''),
    ) as {
      readonly id: string;
      readonly objects: readonly Json[];
    };
  const { objects } = written('2026-02-03T04:05:06.000Z');

  it('says what other programs can use, and only what STIX allows', () => {
    const seen = objects.slice(3).map(({ type, name, relationship_type: verb }) => [type, name ?? verb]);
    expect(seen).toEqual([
      ['marking-definition', 'TLP:RED'],
      ['marking-definition', undefined],
      ['identity', 'Anda Contoh'],
      ['location', 'Dermaga'],
      ['benang-entity', 'Nowhere'],
      ['benang-entity', 'N1'],
      ['relationship', 'located-at'],
    ]);
    const relationship = objects.at(-1);
    expect(relationship).toMatchObject({ start_time: '2025-03-14T04:10:30.000Z' });
    expect(relationship).not.toHaveProperty('stop_time');
    for (const object of objects) {
      expect(Object.values(object)).not.toContainEqual([]);
      for (const name of namesIn(object))
        expect(name).toMatch(/^(?:[a-z][a-z0-9_]*|extension-definition--.+)$/);
    }
  });

  it('marks everything as the strictest of its sources', () => {
    const [red, statement, person] = objects.slice(3);
    expect(person?.['object_marking_refs']).toEqual([red?.['id'], statement?.['id']]);
    expect(objects.at(-1)).not.toHaveProperty('object_marking_refs');
  });

  it('calls the same row the same in every bundle, in a newer version', () => {
    const later = written('2026-03-03T04:05:06.000Z');
    expect(later.objects.map(({ id }) => id)).toEqual(objects.map(({ id }) => id));
    expect(later.objects.map(({ created }) => created)).toEqual(objects.map(({ created }) => created));
    expect(later.objects.at(-1)).toMatchObject({ modified: '2026-03-03T04:05:06.000Z' });
    expect(later.id).not.toBe(written('2026-02-03T04:05:06.000Z').id);
  });
});

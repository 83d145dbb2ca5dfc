import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { DraftEntity } from '../../core/formats/format.ts';
import { hostileCase } from '../../core/formats/test-networks.ts';
import { propertyNamed } from '../../core/formats/anx/property-names.ts';
import { wayOutById } from '../../core/tables-out/ways-out.ts';
import { writtenPieces } from '../case-service/written-pieces.ts';
import { writeFileWhole } from '../write-file.ts';
import { inFolder, read, realData } from './test-files.ts';

const charts = join(realData, 'formats/i2');

function said({ values }: DraftEntity): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map(({ property, text }) => [property, text]));
}

describe('an i2 chart that we write', () => {
  it('is in UTF-16 with its mark, and read again as it was', async () => {
    const way = wayOutById('anx');
    if (!way) throw new Error('charts are written');
    const rows = hostileCase();
    const scope = { rows, entities: new Set(rows.rows('entities').keys()), chart: 'C1' };
    const words = { language: 'en' as const, entityTypes: {}, linkTypes: {}, properties: {} };
    const asked = {
      signal: new AbortController().signal,
      progress: () => undefined,
      now: '2099-01-01T00:00:00Z',
    };
    await inFolder(async (folder) => {
      const path = join(folder, 'bagan.anx');
      const written = await writeFileWhole(path, writtenPieces(way, scope, words, asked));
      expect(written.ok).toBe(true);
      const bytes = readFileSync(path);
      expect([...bytes.subarray(0, 6)]).toEqual([0xff, 0xfe, 0x3c, 0, 0x3f, 0]);
      const { format, encoding, network } = await read(path);
      expect([format, encoding, network.problems]).toEqual(['anx', 'utf-16le', []]);
      expect(network.entities).toHaveLength(scope.entities.size);
      expect(network.links).toHaveLength(rows.rows('links').size - 1);
    });
  });
});

describe.skipIf(!existsSync(charts))('published i2 charts', () => {
  it('CAVIAR has 110 people and 295 ties, each with its place on the chart', async () => {
    const { format, encoding, network } = await read(join(charts, 'caviar_by_anxwritter.anx'));
    expect([format, encoding]).toEqual(['anx', 'utf-16le']);
    expect(network.problems).toEqual([]);
    expect(network.rows).toEqual({ read: 405, used: 405, ignored: 0, rejected: 0 });
    expect(network.entities).toHaveLength(110);
    expect(network.links).toHaveLength(295);
    expect(new Set(network.entities.map(({ type }) => type))).toEqual(new Set(['person']));
    expect(network.entities.every(({ position }) => position)).toBe(true);
    expect(network.entities[1]).toMatchObject({ key: 'N2', label: 'N2', position: { x: -548, y: 4093 } });
    expect(new Set(network.links.map(({ type }) => type))).toEqual(new Set(['called']));
    expect(network.links[0]).toMatchObject({ from: 'N1', to: 'N2', label: '52 calls', direction: 'none' });
  });

  it('the example has what its own list says', async () => {
    interface Listed {
      readonly entities: {
        readonly icons: readonly {
          readonly id: string;
          readonly label: string;
          readonly attributes?: Readonly<Record<string, string | number | boolean>>;
        }[];
      };
      readonly links: readonly {
        readonly from_id: string;
        readonly to_id: string;
        readonly label?: string;
      }[];
    }
    const listed = JSON.parse(readFileSync(join(charts, 'anxwritter_example.input.json'), 'utf8')) as Listed;
    const { network } = await read(join(charts, 'anxwritter_example.anx'));
    expect(network.problems).toEqual([]);
    expect(network.entities.map(({ key, label }) => ({ key, label }))).toEqual(
      listed.entities.icons.map(({ id: key, label }) => ({ key, label })),
    );
    for (const [index, { attributes = {} }] of listed.entities.icons.entries()) {
      const entity = network.entities[index];
      const told = entity ? said(entity) : {};
      for (const [name, text] of Object.entries(attributes)) {
        const value = told[propertyNamed(name) ?? name];
        expect(Number(value) || value).toBe(typeof text === 'number' ? text : `${text}`);
      }
    }
    expect(network.links.map(({ from, to, label }) => [from, to, label])).toEqual(
      listed.links.map(({ from_id: from, to_id: to, label }) => [from, to, label]),
    );
    expect(network.entities.map(({ type }) => type)).toEqual([
      ...['person', 'person', 'person', 'organisation', 'organisation', 'vehicle', 'account', 'account'],
    ]);
    expect(network.links.map(({ type, strength, start }) => [type, strength, start])).toEqual([
      ['called', 'confirmed', '2026-02-14T09:30:00Z'],
      ['called', 'tentative', '2026-02-15'],
      ['transferred', 'confirmed', '2026-02-20T14:00:00Z'],
      ['owns', 'confirmed', undefined],
      ['owns', 'confirmed', undefined],
      ['owns', 'confirmed', undefined],
      ['Employs', 'confirmed', undefined],
      ['Associated With', 'unconfirmed', undefined],
    ]);
  });

  it('the grades and references of the example are sources', async () => {
    const { network } = await read(join(charts, 'anxwritter_example.anx'));
    const sources = new Map(network.sources?.map((source) => [source.key, source]));
    const restsOn = (keys: readonly string[] = []) => keys.map((key) => sources.get(key)?.label);
    expect(restsOn(network.entities[0]?.sources)).toEqual(['Usually reliable, Probably true']);
    expect(restsOn(network.links[2]?.sources)).toEqual(['BANK-001']);
    expect(sources.get(network.links[2]?.sources?.[0] ?? '')).toMatchObject({
      reference: 'BANK-001',
      text: 'SourceType: Discovery\nGradeOne: Always reliable\nGradeTwo: Confirmed',
    });
    expect(sources.get('chart')?.label).toBe('Operation Northstar — Network Analysis');
    expect(sources.get('chart')?.text).toContain('Case: EX-2026-001');
    expect(sources.get('chart')?.text).toContain('AttributeClass "Balance": Type "AttNumber", Prefix "$"');
  });
});

import { describe, expect, it } from 'vitest';

import { adding, type Change } from '../../case/change.ts';
import { LiveCase } from '../../case/live-case.ts';
import { runEdit } from '../edits.ts';
import { countingContext } from '../test-case-rows.ts';
import { typeProblems } from './assumed.ts';
import type { ImportedNetwork } from './draft-schemas.ts';
import { bestPlaced } from './place-import.ts';

type DraftEntity = ImportedNetwork['entities'][number];
type DraftLink = ImportedNetwork['links'][number];

function file(name: string, entities: DraftEntity[], links: DraftLink[] = []): ImportedNetwork {
  const rows = { read: 1, used: 1, ignored: 0, rejected: 0 };
  const told = { name, sha256: 'b'.repeat(64), bytes: 1, format: 'node-list', formatVersion: 1 };
  return { file: { ...told, encoding: 'utf-8', rows }, sources: [], entities, links };
}

function entity(key: string, line: number, told: Partial<DraftEntity> = {}): DraftEntity {
  return { key, values: [], at: { line }, ...told };
}

function link(from: string, to: string, line: number): DraftLink {
  return { from, to, direction: 'forward', values: [], at: { line } };
}

function emptyCase(): LiveCase {
  const rows = new LiveCase();
  rows.apply(adding({ charts: [{ id: 'first', label: 'Bagan 1', arrangement: 'free' }] }));
  return rows;
}

const context = countingContext();

function take(rows: LiveCase, files: ImportedNetwork[], rest: object = {}): Change {
  const result = runEdit('import-network', { files, ...rest }, rows, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  rows.apply(result.value);
  return result.value;
}

const edgeList = () =>
  file(
    'kaitan.csv',
    [entity('A', 2), entity('B', 2), entity('C', 3)],
    [link('A', 'B', 2), link('A', 'C', 3)],
  );
const nodeList = () =>
  file('orang.csv', [
    entity('A', 2, { type: 'person', label: 'Ana', translations: { en: 'Anne' } }),
    entity('B', 3, {
      type: 'person',
      label: 'Budi',
      values: [{ property: 'phone', text: '0811', at: { line: 3, column: 'hp' } }],
    }),
  ]);

describe('an import', () => {
  it('makes one entity of a key that several files name, whose values cite each file and place', () => {
    const rows = emptyCase();
    const change = take(rows, [nodeList(), edgeList()]);
    expect(change.entities).toHaveLength(3);
    expect(change.sources?.map(({ after }) => after?.file?.name)).toEqual(['orang.csv', 'kaitan.csv']);
    const [nodes, edges] = change.sources?.map(({ id }) => id) ?? [];
    const budi = change.entities?.find(({ after }) => after?.label === 'Budi')?.after;
    expect(budi).toMatchObject({ type: 'person' });
    expect(budi?.values.map(({ property, text, citations }) => [property, text, citations])).toEqual([
      [
        'key',
        'B',
        [
          { source: nodes, at: { line: 3 } },
          { source: edges, at: { line: 2 } },
        ],
      ],
      ['name', 'Budi', [{ source: nodes, at: { line: 3 } }]],
      ['phone', '0811', [{ source: nodes, at: { line: 3, column: 'hp' } }]],
    ]);
    expect(change.links?.[0]?.after).toMatchObject({
      ...{ to: budi?.id, strength: 'unconfirmed', basis: 'reported' },
      citations: [{ source: edges, at: { line: 2 } }],
    });
  });

  it('joins the entities of an earlier import, whichever of nodes and links came first', () => {
    const rows = emptyCase();
    take(rows, [edgeList()]);
    const second = take(rows, [nodeList()]);
    expect(second.entities?.map(({ before, after }) => [before?.label, after?.label, after?.type])).toEqual([
      ['A', 'Ana', 'person'],
      ['B', 'Budi', 'person'],
    ]);
    expect(second.entities?.[0]?.after?.translations).toEqual({ en: 'Anne' });
    const third = take(rows, [file('lagi.csv', [], [link('B', 'A', 9)])]);
    expect(third.entities?.map(({ before }) => before?.label)).toEqual(['Budi', 'Ana']);
    expect(rows.rows('entities').size).toBe(3);
  });

  it('keeps entities of different types apart under the same key', () => {
    const rows = emptyCase();
    take(rows, [nodeList()]);
    take(rows, [file('rekening.csv', [entity('A', 2, { type: 'account' })])]);
    const third = take(rows, [file('lagi.csv', [entity('A', 2)])], { entityType: 'vessel' });
    expect([...rows.rows('entities').values()].map(({ type }) => type)).toEqual([
      ...['person', 'person', 'account', 'vessel'],
    ]);
    expect(third.entities?.[0]?.before).toBeNull();
  });

  it('changes an entity once that carries two of its keys', () => {
    const rows = emptyCase();
    const values = [{ property: 'key', text: 'B', at: { line: 2 } }];
    take(rows, [file('satu.csv', [entity('A', 2, { values })])]);
    const change = take(rows, [edgeList()]);
    expect(change.entities).toHaveLength(2);
    expect(change.placements).toHaveLength(2);
    expect(change.links?.[0]?.after?.from).toBe(change.links?.[0]?.after?.to);
  });

  it('uses an empty chart, then makes one named for its files', () => {
    const rows = emptyCase();
    expect(take(rows, [nodeList()]).placements?.[0]?.after?.chart).toBe('first');
    const second = take(rows, [edgeList(), file('lain.csv', [entity('Z', 1)])]);
    expect(second.charts?.[0]?.after?.label).toBe('kaitan.csv, lain.csv');
    expect(second.placements).toHaveLength(4);
  });

  it('places only the best connected of very many', () => {
    const keys = Array.from({ length: 4000 }, (_, i) => `P${i}`);
    const hub = keys.slice(3000, 3600).map((key, i) => link('P3999', key, i + 1));
    const rows = emptyCase();
    const entities = keys.map((key, i) => entity(key, i + 1));
    const change = take(rows, [file('banyak.csv', entities, hub)]);
    expect(change.entities).toHaveLength(4000);
    expect(change.placements).toHaveLength(bestPlaced);
    const placed = new Set(change.placements?.map(({ after }) => after?.entity));
    expect(placed.has(change.links?.[0]?.after?.from ?? '')).toBe(true);
    const ends = new Set(change.links?.map(({ after }) => after?.to));
    expect([...placed].filter((id) => ends.has(id ?? ''))).toHaveLength(bestPlaced - 1);
  });

  it('places with them those through whom they are linked, before others of as many links', () => {
    const keys = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
    const [hubs, between, chain] = [keys(250, 'hub'), keys(100, 'between'), keys(3000, 'chain')];
    const leaves = hubs.flatMap((hub) => keys(5, `${hub} leaf`));
    const links = [
      ...leaves.map((leaf) => link(leaf.split(' ')[0] ?? '', leaf, 1)),
      ...between.flatMap((key, i) => [link(key, hubs[i] ?? '', 1), link(hubs[i + 1] ?? '', key, 1)]),
      ...chain.slice(1).map((key, i) => link(chain[i] ?? '', key, 1)),
    ];
    const entities = [...chain, ...leaves, ...between, ...hubs].map((key) => entity(key, 1, { label: key }));
    const change = take(emptyCase(), [file('banyak.csv', entities, links)]);
    const labels = new Map(change.entities?.map(({ id, after }) => [id, after?.label ?? '']));
    const placed = change.placements?.map(({ after }) => labels.get(after?.entity ?? '') ?? '') ?? [];
    const count = (kind: RegExp) => placed.filter((label) => kind.test(label)).length;
    expect([/^hub\d+$/, /^between/, /leaf/, /^chain/].map(count)).toEqual([250, 100, 150, 0]);
  });

  it('of nothing is refused', () => {
    expect(runEdit('import-network', { files: [file('kosong.csv', [])] }, emptyCase(), context)).toEqual({
      ok: false,
      problem: { code: 'nothing-to-import', file: 'kosong.csv' },
    });
  });
});

describe('types that were settled', () => {
  it('are told once a key, by file', () => {
    const clash = file('lain.csv', [entity('A', 7, { type: 'account' })]);
    expect(typeProblems([nodeList(), edgeList(), clash, edgeList()], 'thing')).toEqual([
      [],
      [{ code: 'type-assumed', details: { count: 1, type: 'thing' } }],
      [{ code: 'type-conflict', line: 7, details: { key: 'A', kept: 'person', other: 'account' } }],
      [],
    ]);
  });
});

describe('an import into a case with types of its own', () => {
  it('knows them by their names in either language', () => {
    const rows = emptyCase();
    const both = { id: 'Ponton', en: 'Pontoon' };
    rows.apply(
      adding({
        types: [
          {
            ...{ id: 'ponton', kind: 'entity', label: 'Ponton', translations: both },
            ...{ family: 'conveyance', icon: 'ship', properties: ['name'] },
          },
          { id: 'ditarik-oleh', kind: 'link', label: 'ditarik oleh', direction: 'forward' },
          { id: 'tonase', kind: 'property', label: 'Tonase', holds: 'number', of: ['ponton'] },
        ],
      }),
    );
    const values = ['TONASE', 'warna'].map((property) => ({ property, text: '12', at: { line: 2 } }));
    const told = [entity('A', 2, { type: 'PONTOON', values }), entity('B', 3, { type: 'ferry' })];
    const change = take(rows, [file('armada.csv', told, [{ ...link('A', 'B', 2), type: 'Ditarik oleh' }])]);
    const [a, b] = change.entities?.map(({ after }) => after) ?? [];
    expect([a?.type, b?.type]).toEqual(['ponton', 'ferry']);
    expect(a?.values.map(({ property }) => property)).toEqual(expect.arrayContaining(['tonase', 'warna']));
    expect(change.links?.[0]?.after?.type).toBe('ditarik-oleh');
  });

  it('knows an entity of the case by the values that are to agree, and is not told apart by its key', () => {
    const rows = emptyCase();
    const phone = (key: string, number: string, more: Partial<DraftEntity> = {}) =>
      entity(key, 2, {
        ...{ type: 'phone', label: number, sameBy: ['number'] },
        values: [{ property: 'number', text: number, at: { line: 2 } }],
        ...more,
      });
    take(rows, [file('satu.csv', [phone('a', '0812 0000 0001'), phone('b', '081200000002')])]);
    take(rows, [
      file('dua.csv', [
        phone('x', ' 0812  0000 0001'),
        phone('y', '081200000002', { type: 'person' }),
        phone('z', '081200000003'),
      ]),
    ]);
    const entities = [...rows.rows('entities').values()];
    expect(entities.map(({ type, label }) => [type, label])).toEqual([
      ['phone', '0812 0000 0001'],
      ['phone', '081200000002'],
      ['person', '081200000002'],
      ['phone', '081200000003'],
    ]);
    expect(entities.flatMap(({ values }) => values.map(({ property }) => property))).not.toContain('key');
  });

  it('joins none where several of the case agree', () => {
    const rows = emptyCase();
    const twin = (key: string) =>
      entity(key, 2, { type: 'phone', values: [{ property: 'number', text: '1', at: { line: 2 } }] });
    take(rows, [file('satu.csv', [twin('a'), twin('b')])]);
    take(rows, [file('dua.csv', [{ ...twin('c'), sameBy: ['number'] }])]);
    expect(rows.rows('entities').size).toBe(3);
  });
});

describe('sources that a file names', () => {
  const report: ImportedNetwork['sources'][number] = {
    ...{ key: 'r7', label: 'Laporan 7', reference: 'LP/7' },
    kind: 'report',
    grade: { scheme: '4x4', source: 'B', information: '2' },
  };
  const told = (name: string): ImportedNetwork => ({
    ...file(
      name,
      [
        entity('A', 2, {
          ...{ label: 'Ana', sources: ['r7'] },
          values: [
            { property: 'phone', text: '0811', at: { line: 2 } },
            { property: 'alias', text: 'Nana', at: { line: 2 }, sources: ['tip', 'r7'] },
            { property: 'job', text: 'cook', at: { line: 2 }, sources: ['nobody'] },
          ],
        }),
      ],
      [{ ...link('A', 'B', 3), sources: ['tip'] }],
    ),
    sources: [report, { key: 'tip', label: 'Kabar' }],
  });

  it('become sources derived from the file, and each claim rests on its own', () => {
    const rows = emptyCase();
    const change = take(rows, [told('satu.anx')]);
    const made = change.sources?.map(({ after }) => after) ?? [];
    const [whole, seven, tip] = made.map((source) => source?.id ?? '');
    const { key: _key, ...said } = report;
    expect(made).toMatchObject([
      { kind: 'import', label: 'satu.anx', derivedFrom: [] },
      { ...said, derivedFrom: [whole] },
      { kind: 'dataset', label: 'Kabar', derivedFrom: [whole] },
    ]);
    const values = change.entities?.[0]?.after?.values ?? [];
    const resting = values.map(({ property, citations }) => [
      property,
      ...citations.map(({ source }) => source),
    ]);
    expect(resting).toEqual([
      ['key', seven],
      ['name', seven],
      ['phone', seven],
      ['alias', tip, seven],
      ['job', whole],
    ]);
    expect(change.links?.[0]?.after?.citations).toEqual([{ source: tip, at: { line: 3 } }]);
  });

  it('are not made again when a later file says all the same of them', () => {
    const rows = emptyCase();
    const first = take(rows, [told('satu.anx')]).sources ?? [];
    const second = take(rows, [told('dua.anx')]).sources ?? [];
    const [file, ...named] = second;
    expect(named.map(({ id }) => id)).toEqual(first.slice(1).map(({ id }) => id));
    expect(named.map(({ before }) => before)).toEqual(first.slice(1).map(({ after }) => after));
    for (const { after } of named) expect(after?.derivedFrom).toEqual([first[0]?.id, file?.id]);
  });
});

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import { contents } from '../../../core/edits/test-case-rows.ts';
import { specOf } from '../../../core/table-spec/test-spec.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Impor', (given) => (open = given));

async function everything(): Promise<ReturnType<typeof contents>> {
  return contents(await open.session.store.load({}));
}

/** A file of this text, as an import is told of it. */
async function file(name: string, text: string): Promise<{ file: string }> {
  return { file: await open.file(name, text) };
}

const nodes = 'id,name,residence\nP1,Tarsih Contoh,ID\nP2,Wirna Contoh,MY\nP3,Odang Contoh,ID\n';
const edges = 'source,target,weight\nP1,P2,3\nP2,P3,1\nP9,P1,2\n';

describe('an import', () => {
  it('brings several files in as one edit, laid out on a chart, and goes with one undo', async () => {
    const before = await everything();
    const files = [await file('orang.csv', nodes), await file('kaitan.csv', edges)];
    const report = must(await open.ask('import', { files, entityType: 'person' }));
    expect(caseCalls.import.output.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      ...{ revision: 2, chart: 'empty', entities: 4, links: 3, joined: 0, placed: 4 },
      rows: { read: 6, used: 6, ignored: 0, rejected: 0 },
      files: [
        { file: 'orang.csv', entities: 3, links: 0, encoding: 'utf-8' },
        { file: 'kaitan.csv', entities: 4, links: 3 },
      ],
    });
    const chart = must(await open.ask('chart', { chart: 'empty' }));
    expect(chart.chart).toMatchObject({ arrangement: 'country', label: 'Bagan 2' });
    expect(new Set(chart.placements.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
    expect(must(await open.session.undo())).toEqual({ revision: 3, edit: 'import-network' });
    expect(await everything()).toEqual(before);
  });

  it('cites the line of its file for every value and link', async () => {
    const files = [await file('orang.csv', nodes), await file('kaitan.csv', edges)];
    must(await open.ask('import', { files, entityType: 'person' }));
    const [hit] = must(await open.ask('search', { text: 'Wirna Contoh', limit: 1 })).hits;
    const about = must(await open.ask('inspect', { id: hit?.id ?? '' }));
    if (about.subject.kind !== 'entity') throw new Error('not an entity');
    const sourceOf = (name: string) => about.sources.find(({ file }) => file?.name === name)?.id;
    const residence = about.subject.entity.values.find(({ property }) => property === 'residence');
    expect(residence).toMatchObject({
      text: 'MY',
      citations: [{ source: sourceOf('orang.csv'), at: { line: 3, row: 2, column: 'residence' } }],
    });
    const lines = about.links.map(({ link }) => link.citations[0]);
    expect(lines).toMatchObject([
      { source: sourceOf('kaitan.csv'), at: { line: 2 } },
      { source: sourceOf('kaitan.csv'), at: { line: 3 } },
    ]);
  });

  it('joins what it brings to what an earlier one brought', async () => {
    must(await open.ask('import', { files: [await file('kaitan.csv', edges)] }));
    const report = must(await open.ask('import', { files: [await file('orang.csv', nodes)] }));
    expect(report).toMatchObject({ entities: 0, joined: 3, links: 0, placed: 3 });
    const charts = must(await open.ask('summary', {})).charts.map(({ chart }) => chart.label);
    expect(charts).toContain('orang.csv');
  });

  it('says which types nobody told', async () => {
    const report = must(await open.ask('import', { files: [await file('kaitan.csv', edges)] }));
    expect(report.files[0]?.problems).toEqual([
      { code: 'type-assumed', file: 'kaitan.csv', details: { count: 4, type: 'thing' } },
    ]);
  });

  it('refuses the same bytes under any name, unless they are wanted again or were taken back', async () => {
    must(await open.session.edit('rename-case', { title: 'Lain' }));
    must(await open.ask('import', { files: [await file('satu.csv', edges)] }));
    const copy = await file('dua.csv', edges);
    expect(problemOf(await open.ask('import', { files: [copy] }))).toMatchObject({
      ...{ code: 'already-imported', file: 'dua.csv' },
      details: { revision: 3, label: 'satu.csv' },
    });
    expect(must(await open.ask('import', { files: [copy], again: true })).joined).toBe(4);
    must(await open.session.undo());
    must(await open.session.undo());
    expect(must(await open.ask('import', { files: [copy] })).joined).toBe(0);
    expect(problemOf(await open.ask('import', { files: [copy, copy] })).code).toBe('already-imported');
  });

  it('refuses a file chosen twice', async () => {
    const files = [await file('satu.csv', edges), await file('dua.csv', edges)];
    expect(problemOf(await open.ask('import', { files }))).toEqual({ code: 'file-twice', file: 'dua.csv' });
  });

  it('takes nothing at all when one of its files is refused', async () => {
    const before = await everything();
    const broken = await file('rusak.csv', 'source,target\nP1,"P2\n');
    const files = [await file('kaitan.csv', edges), broken];
    expect(problemOf(await open.ask('import', { files }))).toMatchObject({ file: 'rusak.csv', line: 2 });
    expect(await everything()).toEqual(before);
    expect(await open.session.store.history()).toHaveLength(1);
  });

  it('keeps good rows and names the rejected ones', async () => {
    const ragged = await file('kaitan.csv', 'source,target\nP1,P2\nP3\nP2,P3\n');
    const report = must(await open.ask('import', { files: [ragged] }));
    expect(report.rows).toEqual({ read: 3, used: 2, ignored: 0, rejected: 1 });
    expect(report.files[0]?.problems).toContainEqual(
      expect.objectContaining({ code: 'row-ragged', file: 'kaitan.csv', line: 3 }),
    );
  });

  it('of a missing file is refused', async () => {
    const gone = open.handle(join(open.folder, 'tiada.csv'));
    expect(problemOf(await open.ask('import', { files: [{ file: gone }] })).code).toBe('file-missing');
    const unknown = `file-${'e'.repeat(32)}`;
    expect(problemOf(await open.ask('import', { files: [{ file: unknown }] })).code).toBe('file-missing');
  });
});

describe('files of different layouts', () => {
  it('come in together, each by its own specification, and go together', async () => {
    const people = specOf({
      entities: [
        {
          ...{ name: 'who', type: { always: 'person' }, key: ['nik'], label: 'nama', sameBy: ['nik'] },
          properties: [
            { column: 'nik', property: 'nik' },
            { column: 'nama', property: 'name' },
          ],
        },
      ],
    });
    const calls = specOf({
      separator: ';',
      entities: ['a', 'b'].map((column) => ({ name: column, type: { always: 'phone' }, key: [column] })),
      links: [{ from: 'a', to: 'b', type: { always: 'called' }, direction: { always: 'forward' } }],
    });
    const files = [
      { ...(await file('orang.txt', 'nik,nama\n0012,Tarsih Contoh\n')), spec: people },
      { ...(await file('cdr.txt', 'a;b\n0811;0812\n')), spec: calls },
      { ...(await file('kaitan.txt', 'dari|ke\nP1|P2\n')), format: 'edge-list', separator: '|' },
    ];
    const about: (string | undefined)[] = [];
    const progress = (_done: number, doing: string, name?: string) => doing === 'reading' && about.push(name);
    const report = must(await open.ask('import', { files, entityType: 'person' }, { progress }));
    expect(report.files.map(({ format, entities, links }) => [format, entities, links])).toEqual([
      ['table', 1, 0],
      ['table', 2, 1],
      ['edge-list', 2, 1],
    ]);
    expect(new Set(about)).toEqual(new Set(['orang.txt', 'cdr.txt', 'kaitan.txt']));
    const [hit] = must(await open.ask('search', { text: '0012', limit: 1 })).hits;
    expect(hit?.label).toBe('Tarsih Contoh');

    const other = { ...(await file('baru.txt', 'nik,nama\n0012,Tarsih Lain\n')), spec: people };
    const trial = must(await open.ask('import', { files: [other], isTrial: true }));
    expect(trial).toMatchObject({
      ...{ entities: 0, joined: 1, conflicting: 1 },
      conflicts: [{ id: hit?.id, property: 'name', here: ['Tarsih Lain'], there: ['Tarsih Contoh'] }],
    });
    must(await open.session.undo());
    expect(must(await open.ask('search', { text: '0012', limit: 1 })).hits).toEqual([]);
  });
});

const networks = resolve(import.meta.dirname, '../../../../shared/data/networks');

describe.skipIf(!existsSync(networks))('an import of the CAVIAR network', () => {
  it('gives the published number of people and the published betweenness of N1', async () => {
    const base = join(networks, 'covert/covert_10__01_CAVIAR_FULL');
    const files = [{ file: open.handle(`${base}.nodes.csv`) }, { file: open.handle(`${base}.edges.csv`) }];
    const report = must(await open.ask('import', { files, entityType: 'person' }));
    expect(report).toMatchObject({ entities: 110, links: 205, placed: 110 });
    const { scores } = must(
      await open.ask('measure', {
        measure: 'betweenness',
        network: { scope: { chart: report.chart } },
      }),
    );
    expect(scores[0]?.label).toBe('1');
    expect(scores[0]?.score).toBeCloseTo(0.637, 3);
  });
});

describe('rows that are rejected', () => {
  const masked = { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi', revealed: [] };

  it('are given back as they stand in their file, also where somebody in them must not be named', async () => {
    const name = 'Puspa Rekaan';
    const victim = { type: 'person', label: name, values: [{ property: 'role', text: 'VIC' }], x: 0, y: 0 };
    const added = { edit: 'add-entities', input: { chart: 'empty', entities: [victim] } };
    must(await open.ask('edit', added));
    const spec = specOf({
      steps: [
        { step: 'number', from: ['umur'], into: ['umur'], with: { decimal: '.' }, otherwise: 'reject' },
      ],
      entities: [{ name: 'who', type: { always: 'person' }, key: ['nama'], properties: [] }],
    });
    const bad = { ...(await file('korban.csv', `nama,umur\nTarsih Contoh,31\n${name},tua\n`)), spec };
    const report = must(await open.ask('import', { files: [bad], isTrial: true, masked }));
    expect(report.files[0]?.table?.rejects).toMatchObject([{ line: 3, cells: [name, 'tua'] }]);
    const { table, ...rest } = report.files[0]!;
    expect(JSON.stringify([{ ...report, files: [] }, rest, table?.columns])).not.toContain(name);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Change, invert } from '../case/change.ts';
import type { LiveCase } from '../case/live-case.ts';
import { tableNames, tables } from '../case/tables.ts';
import { LiveCase as EmptyCase } from '../case/live-case.ts';
import { edits, prepareEdit, runEdit } from './edits.ts';
import { caseWithFiles, contents, countingContext, onlyWhatIsNeeded, smallCase } from './test-case-rows.ts';

const file = {
  ...{ name: 'kaitan.csv', sha256: 'a'.repeat(64), bytes: 10, format: 'edge-list', formatVersion: 1 },
  ...{ encoding: 'utf-8', rows: { read: 2, used: 2, ignored: 0, rejected: 0 } },
};

const photo = { name: 'foto.jpg', mediaType: 'image/jpeg', bytes: 3, sha256: 'b'.repeat(64) };

/** What is kept and thrown away as a whole row. */
const kept: Readonly<Record<string, readonly unknown[]>> = {
  'save-set': [
    { row: { label: 'Baru', entities: ['A'], links: [] } },
    { id: 'H1', row: { label: 'Lain', entities: [], links: ['L1'] } },
  ],
  'delete-set': [{ id: 'H1' }],
  'save-note': [{ row: { kind: 'remark', label: 'Catatan', about: [{ row: 'A' }, { row: 'L1' }] } }],
  'delete-note': [{ id: 'T1' }],
  'save-task': [{ id: 'K1', row: { label: 'Periksa', state: 'done', about: [{ row: 'S1' }] } }],
  'delete-task': [{ id: 'K1' }],
  'save-group': [
    { row: { chart: 'main', label: 'Bertiga', entities: ['A', 'B', 'C'] } },
    { id: 'G1', row: { chart: 'main', label: '', entities: ['B', 'C'], folded: true } },
  ],
  'delete-group': [{ id: 'G2' }],
  'save-annotation': [
    { row: { chart: 'main', kind: 'text', text: 'Lihat', x: 0, y: 0, width: 80, height: 20 } },
  ],
  'delete-annotation': [{ id: 'W1' }],
  'save-look': [{ id: 'V1', row: { label: 'Lain', rules: [] } }],
  'delete-look': [{ id: 'V1' }],
  'take-snapshot': [
    { chart: 'empty', label: 'Kosong', caption: '', taken: '2025-03-02T10:00Z' },
    {
      ...{ id: 'Z1', chart: 'main', label: 'Lagi', caption: 'Kini', taken: '2025-03-02T10:00:12Z' },
      filter: { entities: [], links: [], time: { first: 0, last: 9, undated: true }, unlinked: true },
      ...{ selected: { entities: ['A', 'B'], links: ['L2'] }, view: { x: 0, y: 0, zoom: 0.5 } },
    },
  ],
  'describe-snapshot': [{ id: 'Z1', label: 'Mula', caption: 'Empat orang' }],
  'move-snapshot': [{ id: 'Z2', before: 'Z1' }],
  'copy-snapshot': [
    { id: 'Z1', label: 'Awal (salinan)' },
    { id: 'Z2', label: 'Lalu (salinan)' },
  ],
  'restore-snapshot': [{ id: 'Z1' }],
  'delete-snapshot': [{ id: 'Z1' }],
  'save-query': [{ id: 'Q1', row: { label: 'Pola lain', entities: [], links: [] } }],
  'delete-query': [{ id: 'Q1' }],
  'dismiss-finding': [
    { key: 'finding:0a', pattern: 'fan-in', reason: 'Gaji bulanan', at: '2025-03-02T10:00Z' },
    { key: 'finding:1b', pattern: 'fan-in', reason: 'Lain', at: '2025-03-02T10:00Z' },
  ],
  'restore-finding': [{ key: 'finding:1b' }],
  'save-type': [
    {
      row: {
        ...{ kind: 'entity', label: 'Ponton', family: 'conveyance', icon: 'ship', tint: 'orange' },
        ...{ protected: true, properties: ['name'], retired: true },
      },
    },
    { row: { kind: 'property', label: 'Nama', holds: 'choice', choices: ['a', 'b'], of: ['person'] } },
    { id: 'stempel', row: { kind: 'link', label: 'mengecap', direction: 'both' } },
  ],
  'delete-type': [{ id: 'stempel' }, { id: 'stempel', instead: 'met' }],
  'set-grading': [{ usual: '4x4', offered: ['6x6'] }],
};

/** For every edit, inputs that the small case accepts. */
const accepted: Readonly<Record<string, readonly unknown[]>> = {
  'create-case': [{ title: 'Kasus baru', language: 'id' }],
  'rename-case': [{ title: 'Judul lain' }],
  'add-entity': [
    { type: 'person', label: 'Eka' },
    { type: 'phone', label: '0812', values: [{ property: 'number', text: '0812' }], source: 'S1' },
    { type: 'person', label: 'Fajar', place: { chart: 'empty', x: 1, y: 2 } },
  ],
  'add-link': [
    { type: 'met', from: 'A', to: 'D', direction: 'forward', strength: 'tentative' },
    {
      type: 'met',
      from: 'D',
      to: 'A',
      direction: 'none',
      strength: 'confirmed',
      source: 'S1',
      start: '2025-03~',
    },
  ],
  'set-label': [
    { table: 'entities', id: 'A', label: 'Anna' },
    { table: 'links', id: 'L1', label: '' },
    { table: 'charts', id: 'main', label: 'Utama' },
  ],
  'set-type': [{ entities: ['A', 'B', 'A'], type: 'vessel' }],
  'set-value': [
    { table: 'entities', id: 'A', property: 'alias', text: 'Si Kecil' },
    { table: 'entities', id: 'A', value: 'N-A-2', property: 'name', text: 'Anna', source: 'S1' },
    { table: 'entities', id: 'A', value: 'N-A-2', property: 'name', text: null },
    { table: 'links', id: 'L1', property: 'place', text: 'Pelabuhan contoh' },
  ],
  'cite-value': [
    { table: 'entities', id: 'A', value: 'N-A-2', sources: ['analyst', 'S1'] },
    { table: 'entities', id: 'B', value: 'N-B-2', sources: ['analyst'] },
  ],
  'put-back': [
    { table: 'entities', id: 'A', value: 'N-A-2', was: null },
    {
      ...{ table: 'links', id: 'L1', value: 'N-lalu' },
      was: { id: 'N-lalu', property: 'place', text: 'Dermaga contoh', citations: [{ source: 'S1' }] },
    },
  ],
  'save-source': [
    { row: { kind: 'tip', label: 'Informasi', purpose: [], derivedFrom: [] } },
    { id: 'S1', row: { kind: 'report', label: 'Laporan lain', purpose: ['X'], derivedFrom: [] } },
  ],
  'place-items': [
    {
      chart: 'main',
      items: [
        { entity: 'A', x: 5, y: 5 },
        { entity: 'D', x: 9, y: 9 },
      ],
    },
  ],
  arrange: [
    {
      ...{ chart: 'main', arrangement: 'country', places: [{ entity: 'A', x: 7, y: 7 }] },
      regions: [{ country: 'ID', x: 0, y: 0, width: 10, height: 10 }],
    },
    { chart: 'main', arrangement: 'force', places: [{ entity: 'B', x: 7, y: 7 }] },
  ],
  'pin-items': [{ chart: 'main', entities: ['A', 'B', 'A'], pinned: true }],
  'remove-from-chart': [{ chart: 'main', entities: ['A', 'B'] }],
  'delete-items': [{ entities: ['A'] }, { links: ['L1'] }, { entities: ['D', 'B'], links: ['L2', 'L3'] }],
  'add-attachment': [photo, { ...photo, about: ['A', 'L1', 'S1', 'A'], source: 'S1' }],
  'remove-attachment': [{ attachment: 'F1' }, { attachment: 'F2' }],
  'set-policy': [{ reasonFor: ['delete-items', 'export'], views: true, exports: false }],
  'add-entities': [
    {
      chart: 'empty',
      entities: [
        { type: 'person', label: 'Eka', x: 0, y: 0 },
        { type: 'phone', label: '0812', values: [{ property: 'number', text: '0812' }], x: 9, y: 0 },
      ],
    },
  ],
  'add-chart': [
    { label: 'Bagan 3' },
    {
      label: 'Bagan 4',
      like: 'main',
      items: [
        { entity: 'A', x: 1, y: 2 },
        { entity: 'A', x: 3, y: 4 },
      ],
    },
  ],
  'delete-chart': [{ chart: 'main' }, { chart: 'empty' }],
  'set-chart': [
    { chart: 'main', parallel: 'rolled' },
    { chart: 'main', look: null },
    { chart: 'empty', look: 'V1' },
  ],
  'show-items': [
    { chart: 'main', entities: ['A', 'A'], links: ['L1'], shown: 'hidden' },
    { chart: 'main', entities: ['B'], shown: 'grey' },
    { chart: 'main', links: ['L2'], shown: 'drawn' },
  ],
  'set-link': [
    { links: ['L1', 'L2'], set: { strength: 'tentative', type: 'called', start: '2025-02~' } },
    { links: ['L3'], set: { count: 3, start: null }, reverse: true },
  ],
  'set-values': [
    { entities: ['A', 'B'], property: 'role', text: 'VIC' },
    { entities: ['A', 'C'], property: 'name', text: 'Ana' },
  ],
  'mark-entities': [
    { entities: ['A', 'B'], flag: 'question' },
    { entities: ['A'], photo: 'F1' },
  ],
  'duplicate-items': [
    { entities: ['A', 'B'], links: ['L1', 'L2'], place: { chart: 'main', dx: 40, dy: 40 } },
    { entities: ['D'] },
  ],
  ...kept,
  'import-network': [
    {
      files: [
        {
          file,
          entities: [
            { key: 'A', values: [{ property: 'phone', text: '0811', at: { line: 2 } }], at: { line: 2 } },
            { key: 'Z', type: 'person', label: 'Zaki', values: [], at: { line: 3 } },
          ],
          links: [{ from: 'A', to: 'Y', direction: 'forward', values: [], at: { line: 2 } }],
        },
      ],
    },
  ],
};

const cases = Object.entries(accepted).flatMap(([id, inputs]) =>
  inputs.map((input) => [id, JSON.stringify(input), input] as const),
);

function startOf(id: string): LiveCase {
  return id === 'create-case' ? new EmptyCase() : caseWithFiles();
}

function mustRun(id: string, input: unknown, rows: LiveCase): Change {
  const result = runEdit(id, input, rows, countingContext());
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Names every row that breaks a rule of the case: a wrong shape, a link or placement that hangs in the air. */
function broken(rows: LiveCase): string[] {
  const malformed = tableNames.flatMap((table) =>
    [...rows.rows(table).values()]
      .filter((row) => !tables[table].safeParse(row).success)
      .map(({ id }) => `${table} ${id} has the wrong shape`),
  );
  const loose = [...rows.rows('links').values()].filter(
    ({ from, to }) => !rows.row('entities', from) || !rows.row('entities', to),
  );
  const hanging = [...rows.rows('placements').values()].filter(
    ({ chart, entity }) => !rows.row('charts', chart) || !rows.row('entities', entity),
  );
  const cited = [
    ...[...rows.rows('entities').values(), ...rows.rows('links').values()].flatMap(({ values }) => values),
    ...(['links', 'occurrences', 'attachments', 'identities'] as const).flatMap((table) => [
      ...rows.rows(table).values(),
    ]),
  ].flatMap(({ citations }) => citations);
  const unsourced = cited.filter(({ source }) => !rows.row('sources', source));
  return [
    ...malformed,
    ...loose.map(({ id }) => `link ${id} lacks an end`),
    ...hanging.map(({ id }) => `placement ${id} stands nowhere`),
    ...unsourced.map(({ source }) => `source ${source} is cited and missing`),
    ...mentions(rows)
      .filter((id) => !tableNames.some((table) => rows.row(table, id)))
      .map((id) => `${id} is mentioned and missing`),
  ];
}

/** Every id by which rows name other rows, links and placements aside. */
function mentions(rows: LiveCase): string[] {
  const about = (['notes', 'tasks', 'attachments', 'requests'] as const).flatMap((table) =>
    [...rows.rows(table).values()].flatMap((row) => row.about.map((subject) => subject.row)),
  );
  const sets = [...rows.rows('sets').values()].flatMap(({ entities, links }) => [...entities, ...links]);
  const members = [...rows.rows('identities').values()].flatMap((identity) => identity.members);
  const groups = [...rows.rows('groups').values()].flatMap(({ chart, entities }) => [chart, ...entities]);
  const drawn = [...rows.rows('annotations').values()].map((row) => row.chart);
  const snapshots = [...rows.rows('snapshots').values()].flatMap((row) => [
    ...[row.chart, ...row.hiddenLinks, ...(row.look === undefined ? [] : [row.look])],
    ...[...(row.selected?.entities ?? []), ...(row.selected?.links ?? [])],
    ...row.places.map(({ entity }) => entity),
    ...(row.groups ?? []).flatMap(({ entities }) => entities),
  ]);
  const charts = [...rows.rows('charts').values()].flatMap(({ hiddenLinks = [], look }) => [
    ...hiddenLinks,
    ...(look === undefined ? [] : [look]),
  ]);
  const photos = [...rows.rows('entities').values()].flatMap(({ photo }) => photo ?? []);
  const answers = [...rows.rows('requests').values()].flatMap((request) => request.answers);
  return [...about, ...sets, ...members, ...answers, ...groups, ...drawn, ...snapshots, ...charts, ...photos];
}

describe('every edit', () => {
  it('has inputs here', () => {
    expect(Object.keys(accepted).toSorted()).toEqual(edits.map(({ id }) => id).toSorted());
  });

  it.each(cases)('%s %s can be taken back and breaks no rule', (id, _name, input) => {
    const rows = startOf(id);
    const before = contents(rows);
    const change = mustRun(id, input, rows);
    expect(rows.check(change).ok).toBe(true);
    rows.apply(change);
    expect(contents(rows)).not.toEqual(before);
    expect(broken(rows)).toEqual([]);
    expect(rows.check(invert(change)).ok).toBe(true);
    rows.apply(invert(change));
    expect(contents(rows)).toEqual(before);
  });

  it.each(cases)('%s %s reads nothing it does not name', (id, _name, input) => {
    const rows = startOf(id);
    const prepared = prepareEdit(id, input);
    if (!prepared.ok) throw new Error(prepared.problem.code);
    const part = onlyWhatIsNeeded(rows, prepared.value.needs);
    expect(mustRun(id, input, part)).toEqual(mustRun(id, input, rows));
  });

  it.each(['en', 'id'])('has words in %s', (language) => {
    const path = resolve(import.meta.dirname, `../../renderer/locales/${language}/edits.json`);
    const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    for (const { id } of edits) expect(words[id], id).toEqual(expect.any(String));
  });

  it('refuses an unknown edit, an unknown key and a wrong field', () => {
    const run = (id: string, input: unknown) => runEdit(id, input, smallCase(), countingContext());
    expect(run('fly', {})).toMatchObject({ problem: { code: 'unknown-edit', details: { edit: 'fly' } } });
    expect(run('rename-case', { title: 'x', path: '/etc' })).toMatchObject({
      problem: { code: 'bad-input' },
    });
    expect(run('rename-case', { title: 3 })).toMatchObject({
      problem: { code: 'bad-input', details: { field: 'title' } },
    });
  });
});

const id = fc.constantFrom('A', 'B', 'C', 'D', 'gone');
const chart = fc.constantFrom('main', 'empty', 'gone');
const link = fc.constantFrom('L1', 'L2', 'L3', 'L4', 'gone');
const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((x) => x + 0);
const intent = fc.oneof(
  fc.record({
    edit: fc.constant('add-link'),
    input: fc.record({
      ...{ type: fc.constant('met'), from: id, to: id },
      ...{ direction: fc.constantFrom('none', 'both'), strength: fc.constant('confirmed') },
    }),
  }),
  fc.record({
    edit: fc.constant('place-items'),
    input: fc.record({
      chart,
      items: fc.array(fc.record({ entity: id, x: coordinate, y: coordinate }), { minLength: 1 }),
    }),
  }),
  fc.record({
    edit: fc.constant('remove-from-chart'),
    input: fc.record({ chart, entities: fc.array(id, { minLength: 1 }) }),
  }),
  fc.record({
    edit: fc.constant('delete-items'),
    input: fc.record({ entities: fc.array(id), links: fc.array(link) }),
  }),
);

describe('any sequence of edits', () => {
  it('keeps the rules of a case and can be taken back step by step', () => {
    fc.assert(
      fc.property(fc.array(intent, { maxLength: 12 }), (intents) => {
        const rows = caseWithFiles();
        const before = contents(rows);
        const context = countingContext();
        const changes: Change[] = [];
        for (const { edit, input } of intents) {
          const result = runEdit(edit, input, rows, context);
          if (!result.ok) continue;
          expect(rows.check(result.value).ok).toBe(true);
          rows.apply(result.value);
          changes.push(result.value);
          expect(broken(rows)).toEqual([]);
        }
        for (const change of changes.toReversed()) rows.apply(invert(change));
        expect(contents(rows)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

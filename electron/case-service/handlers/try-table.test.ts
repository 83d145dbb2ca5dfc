import { describe, expect, it } from 'vitest';

import { caseCalls, type CaseInput } from '../../../core/contract/case-calls.ts';
import type { TableTrial } from '../../../core/contract/table-reading.ts';
import { type TableSpec, tableSpec } from '../../../core/table-spec/table-spec.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Coba', (given) => (open = given));

/** Passengers, known by their passports, and the vessel they came on. */
const spec: TableSpec = tableSpec.parse({
  ...{ format: 'benang-table-spec', version: 1, name: 'Penumpang' },
  steps: [
    { step: 'trim', from: ['nama'], into: ['nama'] },
    { step: 'date', from: ['lahir'], into: ['lahir'], with: { order: 'day-month-year' } },
    { step: 'constant', from: [], into: ['kapal'], with: { text: 'KM Contoh' } },
  ],
  rules: [{ column: 'nama', is: 'like', look: { find: 'jumlah', anyCase: true } }],
  entities: [
    {
      ...{
        name: 'penumpang',
        type: { always: 'person' },
        key: ['paspor'],
        label: 'nama',
        sameBy: ['passport'],
      },
      properties: [
        { column: 'paspor', property: 'passport' },
        { column: 'nama', property: 'name' },
        { column: 'lahir', property: 'birthDate' },
      ],
    },
    { name: 'kapal', type: { always: 'vessel' }, key: ['kapal'] },
  ],
  links: [
    { from: 'penumpang', to: 'kapal', type: { always: 'travels-with' }, direction: { always: 'forward' } },
  ],
});

const rows = [
  'paspor,nama,lahir',
  'X0000001, Tarsih Contoh ,13/01/1990',
  'X0000002,Odang Contoh,bukan tanggal',
  'X0000003,Wirna Contoh,2/5/1988',
  'JML,Jumlah: 3,',
];

type Told = Partial<Omit<CaseInput<'try-table'>, 'file'>>;

async function tried(lines: readonly string[], told: Told = {}): Promise<TableTrial> {
  const file = await open.file('manifes.csv', `${lines.join('\n')}\n`);
  const trial = must(await open.ask('try-table', { file, spec, ...told }));
  expect(caseCalls['try-table'].output.parse(trial)).toEqual(trial);
  return trial;
}

describe('a trial of a specification', () => {
  it('shows each row as the steps leave it, and what becomes of it', async () => {
    const { headings, rows: shown, columns, problems } = await tried(rows);
    expect(headings).toEqual(['paspor', 'nama', 'lahir', 'kapal']);
    expect(shown.map(({ line, cells, fate }) => [line, fate, ...cells])).toEqual([
      [2, 'used', 'X0000001', 'Tarsih Contoh', '1990-01-13', 'KM Contoh'],
      [3, 'rejected', 'X0000002', 'Odang Contoh', 'bukan tanggal', ''],
      [4, 'used', 'X0000003', 'Wirna Contoh', '1988-05-02', 'KM Contoh'],
      [5, 'ruled', 'JML', 'Jumlah: 3', '', 'KM Contoh'],
    ]);
    const problem = { code: 'cell-bad', line: 3, column: 'lahir', details: { reason: 'not-a-date' } };
    expect(shown[1]?.problem).toEqual(problem);
    expect(problems).toContainEqual({ ...problem, file: 'manifes.csv' });
    expect(columns[0]).toMatchObject({ column: 'paspor', used: 2, ruled: 1, rejected: 1 });
  });

  it('tells what is new, what the case knows, and where the two disagree', async () => {
    const first = await open.file(
      'lama.csv',
      'paspor,nama,lahir\nX0000001,Tarsih Contoh,1/1/1990\nX0000003,Wirna Contoh,\n',
    );
    must(await open.ask('import', { files: [{ file: first, spec }] }));
    const { revision } = must(await open.ask('summary', {}));
    const { entities, links } = (await tried(rows)).network;
    expect(entities.map(({ label, fate }) => [label, fate])).toEqual([
      ['Tarsih Contoh', 'conflicting'],
      ['KM Contoh', 'joined'],
      ['Wirna Contoh', 'joined'],
    ]);
    expect(entities[0]).toMatchObject({
      type: 'person',
      id: expect.stringMatching(/\S/) as string,
      conflicts: [{ property: 'birthDate', here: ['1990-01-13'], there: ['1990-01-01'] }],
    });
    expect(links).toHaveLength(2);
    expect(links[0]).toEqual({
      ...{ from: entities[0]?.key, to: entities[1]?.key },
      ...{ type: 'travels-with', direction: 'forward' },
    });
    expect(must(await open.ask('summary', {})).revision).toBe(revision);
    const fresh = await tried(['paspor,nama,lahir', 'Y1,Ujang Contoh,']);
    expect(fresh.network.entities[0]).toMatchObject({ fate: 'new', conflicts: [] });
    expect(fresh.network.entities[0]).not.toHaveProperty('id');
  });

  it('reads no more than the first rows of a large table', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `P${index},Orang ${index},`);
    const { rows: shown, network, columns } = await tried(['paspor,nama,lahir', ...many]);
    expect(shown).toHaveLength(100);
    expect(network.links).toHaveLength(200);
    expect(columns[0]?.used).toBe(200);
  });

  it('unfolds a wide table row by row', async () => {
    const wide = tableSpec.parse({
      ...{ format: 'benang-table-spec', version: 1, name: 'Rapat' },
      unfold: { keep: ['orang'], heading: 'rapat', cell: 'hadir' },
      entities: [
        { name: 'orang', type: { always: 'person' }, key: ['orang'] },
        { name: 'rapat', type: { always: 'event' }, key: ['rapat'] },
      ],
      links: [
        { from: 'orang', to: 'rapat', type: { always: 'took-part-in' }, direction: { always: 'none' } },
      ],
    });
    const { headings, rows: shown } = await tried(['orang,satu,dua', 'Ana,1,1', 'Budi,0,1'], { spec: wide });
    expect(headings).toEqual(['orang', 'rapat', 'hadir']);
    expect(shown.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'Ana', 'satu', '1'],
      [2, 'Ana', 'dua', '1'],
      [3, 'Budi', 'dua', '1'],
    ]);
  });

  it('that cannot be made is a Problem that says why', async () => {
    const file = await open.file('lain.csv', 'nama,umur\nAna,3\n');
    expect(problemOf(await open.ask('try-table', { file, spec }))).toMatchObject({
      ...{ code: 'column-missing', file: 'lain.csv', details: { columns: 'lahir' } },
    });
  });
});

import { describe, expect, it } from 'vitest';

import { specOf, tableOf } from './test-spec.ts';

const spec = specOf({
  entities: [
    {
      ...{ name: 'who', type: { always: 'person' }, key: ['nama'] },
      properties: [{ column: 'hp', property: 'phone' }],
    },
    { name: 'whom', type: { always: 'person' }, key: ['teman'] },
  ],
  links: [{ from: 'who', to: 'whom', type: { always: 'knows' }, direction: { always: 'none' } }],
  sources: [
    {
      ...{ key: ['laporan'], kind: 'report', title: 'judul', reference: 'laporan', date: 'tanggal' },
      grade: { scheme: '6x6', column: 'nilai' },
      handling: { scheme: 'NIM', column: 'penanganan', always: 'TLP:GREEN' },
    },
  ],
});
const heads = ['nama', 'hp', 'teman', 'laporan', 'judul', 'tanggal', 'nilai', 'penanganan'];

describe('sources that the rows of a table name', () => {
  it('are told once, with grade, date and handling, and all that their rows tell of rests on them', () => {
    const { sources, entities, links, problems, columns } = tableOf(spec, [
      heads,
      ['Anda', '0811', 'Beni', 'L-1', 'Laporan satu', '2025-03', 'b-2', 'P1, tlp amber'],
      ['Anda', '0811', '', 'L-2', '', 'awal 2025', '', ''],
      ['Citra', '0812', '', '', '', '', '', ''],
      ['Anda', '0813', '', 'L-1', 'Laporan lain', '', 'F6', ''],
    ]);
    expect(problems).toEqual([]);
    const handling = { scheme: 'NIM', thirdAgencyRule: false, releaseTo: [], notReleaseTo: [] };
    expect(sources).toEqual([
      {
        ...{ key: 'L-1', kind: 'report', label: 'Laporan satu', reference: 'L-1', date: '2025-03' },
        grade: { scheme: '6x6', source: 'B', information: '2' },
        handling: { ...handling, codes: ['P1'], tlp: 'TLP:AMBER' },
      },
      {
        ...{ key: 'L-2', kind: 'report', label: 'L-2', reference: 'L-2', wording: { date: 'awal 2025' } },
        handling: { ...handling, codes: [], tlp: 'TLP:GREEN' },
      },
    ]);
    expect(
      entities.map(({ key, sources: told, values }) => [
        key,
        told,
        values.map((one) => [one.text, one.sources]),
      ]),
    ).toEqual([
      [
        'Anda',
        ['L-1', 'L-2'],
        [
          ['0811', ['L-1']],
          ['0811', ['L-2']],
          ['0813', ['L-1']],
        ],
      ],
      ['Beni', ['L-1'], []],
      ['Citra', undefined, [['0812', undefined]]],
    ]);
    expect(links).toMatchObject([{ from: 'Anda', to: 'Beni', sources: ['L-1'] }]);
    expect(columns).toMatchObject([
      {},
      {},
      {},
      { column: 'laporan', used: 3, blank: 1 },
      {},
      {},
      { used: 2 },
      {},
    ]);
  });

  it('lose only what cannot be taken, with its place', () => {
    const { sources, problems } = tableOf(spec, [
      heads,
      ['Anda', '', '', 'L-1', '', '', 'Z9', 'x'.repeat(21)],
    ]);
    expect(sources).toEqual([{ key: 'L-1', kind: 'report', label: 'L-1', reference: 'L-1' }]);
    expect(problems).toEqual([
      { code: 'cell-bad', line: 2, column: 'nilai', details: { reason: 'not-in-list' } },
      { code: 'cell-bad', line: 2, column: 'penanganan', details: { reason: 'too-long' } },
    ]);
  });
});

import type { CaseRows } from '../case/case-rows.ts';
import { adding } from '../case/change.ts';
import { placementId } from '../case/chart.ts';
import type { Entity } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import { LiveCase } from '../case/live-case.ts';
import type { Row, TableName } from '../case/tables.ts';
import { tableNames } from '../case/tables.ts';
import type { EditContext, Needs } from './edit.ts';

const cited = [{ source: 'S1' }];

function person(id: string, label: string): Entity {
  const values = [
    { id: `N-${id}-1`, property: 'key', text: id, citations: cited },
    { id: `N-${id}-2`, property: 'name', text: label, citations: cited },
  ];
  return { id, type: 'person', label, translations: { id: label, en: label }, values };
}

function attached(id: string, about: readonly string[]): Row<'attachments'> {
  const file = { name: `${id}.jpg`, mediaType: 'image/jpeg', bytes: 12, sha256: 'ab'.repeat(32) };
  return { id, label: `${id}.jpg`, ...file, about: about.map((row) => ({ row })), citations: cited };
}

function identity(id: string, members: readonly string[]): Row<'identities'> {
  return { id, label: id, members, state: 'judged', basis: 'Nomor yang sama', citations: cited };
}

function met(id: string, from: string, to: string): Link {
  const told = { direction: 'none', strength: 'confirmed', basis: 'reported' } as const;
  return { id, type: 'met', from, to, ...told, label: 'bertemu', values: [], citations: cited };
}

const request: Row<'requests'> = {
  ...{
    id: 'R1',
    label: 'Tanya pemilik nomor',
    to: { agency: 'NCB Contoh', country: 'MY' },
    channel: 'I-24/7',
  },
  ...{
    state: 'sent',
    sent: '2025-03-01',
    about: [{ row: 'A' }],
    answers: ['S1'],
    text: 'Mohon data.',
  },
};

const look: Row<'looks'> = {
  id: 'V1',
  label: 'Bergradasi',
  rules: [
    { on: 'entities', when: [], effect: { kind: 'tint', tint: 'blue' } },
    {
      on: 'links',
      when: [{ facet: 'strength', test: 'is', values: ['confirmed'] }],
      effect: { kind: 'sized', by: { facet: 'count' }, scaling: 'log' },
    },
  ],
};

const snapshot: Row<'snapshots'> = {
  ...{ id: 'Z1', chart: 'main', label: 'Awal', caption: 'Tiga orang', order: 0, taken: '2025-03-01' },
  ...{ places: [{ entity: 'A', x: 0, y: 0 }], hiddenLinks: ['L1'], arrangement: 'free', look: 'V1' },
  ...{ selected: { entities: ['A'], links: ['L1'] }, view: { x: 0, y: 0, zoom: 0.5 } },
  groups: [{ id: 'GZ', label: 'Dulu bersama', entities: ['A'] }],
};

/** A small invented case: four people, four links, two charts of which one is empty, and a little of all the rest. */
export function smallCase(): LiveCase {
  const rows = new LiveCase();
  rows.apply(
    adding({
      about: [{ id: 'case', label: 'Contoh kecil', synthetic: true, purpose: [], defaultGrading: '6x6' }],
      sources: [{ id: 'S1', kind: 'report', label: 'Laporan contoh', purpose: [], derivedFrom: [] }],
      entities: [person('A', 'Ana'), person('B', 'Budi'), person('C', 'Citra'), person('D', 'Dodi')],
      links: [met('L1', 'A', 'B'), met('L2', 'B', 'C'), met('L3', 'C', 'A'), met('L4', 'D', 'D')],
      occurrences: [
        {
          ...{ id: 'O1', kind: 'call', link: 'L1', from: 'A', to: 'B' },
          ...{ time: '2025-02-21T15:44+07:00', seconds: 12, citations: cited },
        },
      ],
      notes: [
        { id: 'T1', kind: 'remark', label: 'Tentang Ana', about: [{ row: 'A' }] },
        { id: 'T2', kind: 'remark', label: 'Tentang dua orang', about: [{ row: 'A' }, { row: 'B' }] },
      ],
      sets: [{ id: 'H1', label: 'Tiga orang', entities: ['A', 'B', 'C'], links: ['L1', 'L2'] }],
      tasks: [
        {
          id: 'K1',
          label: 'Periksa Ana',
          state: 'open',
          due: '2025-04',
          about: [{ row: 'A' }],
        },
      ],
      identities: [identity('I1', ['A', 'B']), identity('I2', ['B', 'C', 'D'])],
      requests: [request],
      groups: [
        { id: 'G1', chart: 'main', label: 'Berdua', entities: ['A', 'B'] },
        { id: 'G2', chart: 'main', label: 'Sendiri', entities: ['C'], folded: true },
      ],
      annotations: [
        { id: 'W1', chart: 'main', kind: 'arrow', text: '', x: 0, y: 0, width: -5, height: 9, tint: 'blue' },
      ],
      looks: [look],
      snapshots: [snapshot, { ...snapshot, id: 'Z2', label: 'Lalu', order: 1 }],
      queries: [
        { id: 'Q1', label: 'Pola', entities: [{ name: 'a', conditions: [], x: 0, y: 0 }], links: [] },
      ],
      dismissals: [
        { id: 'finding:1b', pattern: 'fan-in', reason: 'Sudah diperiksa', at: '2025-03-01T09:00Z' },
      ],
      types: [{ id: 'stempel', kind: 'link', label: 'menyetempel', direction: 'forward' }],
      charts: [
        { id: 'main', label: 'Bagan 1', arrangement: 'free', hiddenLinks: ['L2'], look: 'V1' },
        { id: 'empty', label: 'Bagan 2', arrangement: 'free' },
      ],
      placements: ['A', 'B', 'C'].map((entity, index) => ({
        ...{ id: placementId('main', entity), chart: 'main', entity },
        ...{ x: index * 100, y: 0 },
      })),
    }),
  );
  return rows;
}

/** The small case with two attachments, and a task about one of them; their bytes are nowhere. */
export function caseWithFiles(): LiveCase {
  const rows = smallCase();
  const about = [{ row: 'A' }, { row: 'F1' }];
  rows.apply(
    adding({
      attachments: [attached('F1', ['A']), attached('F2', ['B', 'L1', 'F1'])],
      tasks: [{ id: 'K2', label: 'Periksa foto', state: 'open', about }],
    }),
  );
  return rows;
}

/** Ids that rise from 1, different from those of the small case. */
export function countingContext(): EditContext {
  let last = 0;
  return { newId: (prefix) => `${prefix}-new-${++last}` };
}

/** Everything a case holds, as plain data that can be compared. */
export function contents(rows: CaseRows): Record<string, readonly Row<TableName>[]> {
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      [...rows.rows(table).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

/** A case that holds nothing but what `needs` names of `full`. */
export function onlyWhatIsNeeded(full: LiveCase, needs: Needs): LiveCase {
  const part = new LiveCase();
  const take = (table: TableName, ids: Iterable<string>): void => {
    for (const id of ids) {
      const row = full.row(table, id);
      if (row && !part.row(table, id)) part.apply(adding({ [table]: [row] }));
    }
  };
  for (const table of tableNames) take(table, needs.rows?.[table] ?? []);
  for (const table of needs.tables ?? []) take(table, full.rows(table).keys());
  for (const entity of needs.around ?? []) {
    take('entities', [entity]);
    take('links', full.linksOf(entity));
    take('placements', full.placementsOf(entity));
  }
  for (const chart of needs.charts ?? []) {
    take('charts', [chart]);
    take('placements', full.placementsOn(chart));
  }
  return part;
}

import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Change, RowChange } from '../case/change.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import type { Subject } from '../case/subject.ts';
import { type Row, type TableName, tables } from '../case/tables.ts';
import { type AnyEdit, defineEdit, type Needs } from './edit.ts';
import { leavingOtherGroups } from './grouping.ts';
import { missing } from './missing.ts';
import { removing } from './removing.ts';

/** Tables of work that analysts write, change and throw away as a whole row. */
export type KeptTable =
  'sets' | 'notes' | 'tasks' | 'groups' | 'annotations' | 'looks' | 'snapshots' | 'queries';

/** What `save-<noun>` takes: a row without its id, and the id of the row it replaces, if any. */
export interface Saving<T extends KeptTable> {
  readonly id?: Identifier;
  readonly row: Omit<Row<T>, 'id'>;
}

/** What `delete-<noun>` takes. */
export interface Discarding {
  readonly id: Identifier;
}

/** How rows of one table are kept: `noun` names the edits, `prefix` begins new ids. */
interface Kept<T extends KeptTable> {
  readonly table: T;
  readonly noun: string;
  readonly prefix: string;
  /** A row without a name is of no use. */
  readonly isNamed: boolean;
  /** Rows that must be there, by table. */
  readonly mentions: (row: Omit<Row<T>, 'id'>) => NonNullable<Needs['rows']>;
  /** What else changes when such a row is saved. */
  readonly besides?: (rows: CaseRows, saved: Row<T>) => Change;
  /** Charts and their snapshots that name such a row forget it when it goes. */
  readonly withoutIt?: (rows: CaseRows, id: Identifier) => Change;
}

const subjectTables = ['entities', 'links', 'sources', 'charts'] as const;

/** Edits that save and delete such rows, two for each table. */
export const keepingEdits: readonly AnyEdit[] = [
  ...keeping({ ...named('sets', 'set', 'H'), mentions: ({ entities, links }) => ({ entities, links }) }),
  ...keeping({ ...named('notes', 'note', 'T'), mentions: () => ({}) }),
  ...keeping({ ...named('tasks', 'task', 'K'), mentions: () => ({}) }),
  ...keeping({
    ...{ table: 'groups', noun: 'group', prefix: 'G', isNamed: false },
    mentions: ({ chart, entities }) => ({ charts: [chart], entities }),
    besides: leavingOtherGroups,
  }),
  ...keeping({
    ...{ table: 'annotations', noun: 'annotation', prefix: 'A', isNamed: false },
    mentions: ({ chart }) => ({ charts: [chart] }),
  }),
  ...keeping({ ...named('looks', 'look', 'V'), mentions: () => ({}), withoutIt: withoutLook }),
  // a snapshot is taken of a chart, never written by hand
  discarding({ ...named('snapshots', 'snapshot', 'Z'), mentions: () => ({}) }),
  ...keeping({ ...named('queries', 'query', 'Q'), mentions: () => ({}) }),
];

function named<T extends KeptTable>(table: T, noun: string, prefix: string) {
  return { table, noun, prefix, isNamed: true } as const;
}

function keeping<T extends KeptTable>(kept: Kept<T>): readonly AnyEdit[] {
  return [saving(kept), discarding(kept)];
}

function saving<T extends KeptTable>(kept: Kept<T>): AnyEdit {
  const { table, noun, prefix } = kept;
  const input = z.strictObject({
    id: identifier.exactOptional(),
    row: withoutId(tables[table].unwrap()),
  }) as unknown as z.ZodType<Saving<T>>;
  return defineEdit<Saving<T>>({
    id: `save-${noun}`,
    input,
    needs: ({ id, row }) => needsOf(kept, id, row),
    run(rows, { id, row }, { newId }) {
      const before = id === undefined ? null : rows.row(table, id);
      if (before === undefined) return fail('row-missing', { details: { table, row: id ?? '' } });
      const absent = nameless(kept, row) ?? absentIn(rows, kept.mentions(row)) ?? lostSubject(rows, row);
      if (absent) return absent;
      const after = { ...row, id: id ?? newId(prefix) } as Row<T>;
      if (sameRow(before, after)) return succeed({});
      return succeed({ ...kept.besides?.(rows, after), ...merged(kept, rows, before, after) });
    },
  });
}

function withoutId(schema: z.ZodObject): z.ZodObject {
  return schema.omit({ id: true });
}

function withoutLook(rows: CaseRows, id: Identifier): Change {
  return { charts: drawnAsUsual(rows, 'charts', id), snapshots: drawnAsUsual(rows, 'snapshots', id) };
}

function drawnAsUsual<T extends 'charts' | 'snapshots'>(rows: CaseRows, table: T, lost: Identifier) {
  const drawn = [...rows.rows(table).values()].filter(({ look }) => look === lost);
  return drawn.map((before) => {
    const { look, ...after } = before;
    return { id: before.id, before, after } as RowChange<T>;
  });
}

/** The row itself, with what else changed in its table. */
function merged<T extends KeptTable>(
  { table, besides }: Kept<T>,
  rows: CaseRows,
  before: Row<T> | null,
  after: Row<T>,
): Change {
  const others = besides?.(rows, after)[table] ?? [];
  return { [table]: [...others, { id: after.id, before, after }] };
}

function discarding<T extends KeptTable>({ table, noun, withoutIt }: Kept<T>): AnyEdit {
  return defineEdit<Discarding>({
    id: `delete-${noun}`,
    input: z.strictObject({ id: identifier }),
    needs: ({ id }) => ({ rows: { [table]: [id] }, ...(withoutIt && { tables: ['charts', 'snapshots'] }) }),
    run: (rows, { id }) =>
      missing(rows, table, [id]) ??
      succeed({ ...withoutIt?.(rows, id), [table]: removing(rows, table, [id]) }),
  });
}

function needsOf<T extends KeptTable>(
  { table, mentions, besides }: Kept<T>,
  id: Identifier | undefined,
  row: Omit<Row<T>, 'id'>,
): Needs {
  const about = subjectsOf(row);
  const subjects = Object.fromEntries(subjectTables.map((name) => [name, about]));
  const own = id === undefined ? {} : { [table]: [id] };
  return {
    rows: { ...(about.length > 0 && subjects), ...mentions(row), ...own },
    ...(besides && { tables: [table] }),
  };
}

function nameless<T extends KeptTable>({ isNamed }: Kept<T>, row: object) {
  if (!isNamed || !('label' in row) || String(row.label).trim() !== '') return undefined;
  return fail('bad-input', { details: { field: 'label', reason: 'empty' } });
}

function absentIn(rows: CaseRows, mentioned: NonNullable<Needs['rows']>) {
  for (const [table, ids] of Object.entries(mentioned)) {
    const absent = missing(rows, table as TableName, ids);
    if (absent) return absent;
  }
  return undefined;
}

/** What a note or a task is about may stand in any of several tables. */
function lostSubject(rows: CaseRows, row: object) {
  const lost = subjectsOf(row).find((id) => !subjectTables.some((table) => rows.row(table, id)));
  return lost === undefined ? undefined : fail('row-missing', { details: { table: 'entities', row: lost } });
}

function subjectsOf(row: object): readonly Identifier[] {
  return 'about' in row ? (row.about as readonly Subject[]).map((subject) => subject.row) : [];
}

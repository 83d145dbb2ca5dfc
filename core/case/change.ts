import type { Identifier } from './identifier.ts';
import { sameRow } from './same-row.ts';
import { type Row, type TableName, tableNames } from './tables.ts';
import { countIn, withWritten, writtenIn } from './written-rows.ts';

/** What became of one row. `before` is null for a new row, `after` for a removed one; never both. */
export interface RowChange<T extends TableName> {
  readonly id: Identifier;
  readonly before: Row<T> | null;
  readonly after: Row<T> | null;
}

/**
 * What an edit did: rows before and after, by table. The only currency of edits. Undo inverts it, the store journals
 * it, the canvas draws it, an importer produces it.
 */
export type Change = { readonly [T in TableName]?: readonly RowChange<T>[] };

export const noChange: Change = {};

/** Visits every changed row, table by table in the order of the list. */
export function forEachRow(
  change: Change,
  visit: (table: TableName, row: RowChange<TableName>) => void,
): void {
  for (const table of tableNames) {
    const rows = change[table];
    if (rows) for (const row of rows) visit(table, row);
  }
}

/** How many rows a Change touches. */
export function sizeOf(change: Change): number {
  return tableNames.reduce((sum, table) => sum + countIn(change, table), 0);
}

/** The Change that takes `change` back: applying one and then the other leaves a case as it was. */
export function invert(change: Change): Change {
  return mapTables(change, (rows) =>
    rows.map(({ id, before, after }) => ({ id, before: after, after: before })),
  );
}

/** One Change that does what `first` and then `second` do; rows that end as they began drop out. */
export function squash(first: Change, second: Change): Change {
  const result: Record<string, readonly RowChange<TableName>[]> = {};
  const written: TableName[] = [];
  for (const table of tableNames) {
    if (writtenIn(first, table) && countIn(second, table) === 0) written.push(table);
    else {
      const rows = squashRows(first[table] ?? [], second[table] ?? []);
      if (rows.length > 0) result[table] = rows;
    }
  }
  return written.reduce<Change>((change, table) => withWrittenOf(first, table, change), result);
}

/** A Change that adds these rows. */
export function adding(rows: { readonly [T in TableName]?: readonly Row<T>[] }): Change {
  const result: Record<string, readonly RowChange<TableName>[]> = {};
  for (const table of tableNames) {
    const added = rows[table];
    if (added && added.length > 0)
      result[table] = added.map((row) => ({ id: row.id, before: null, after: row }));
  }
  return result;
}

function withWrittenOf(from: Change, table: TableName, change: Change): Change {
  const rows = writtenIn(from, table);
  return rows ? withWritten(change, table, rows) : change;
}

function squashRows(
  first: readonly RowChange<TableName>[],
  second: readonly RowChange<TableName>[],
): RowChange<TableName>[] {
  if (second.length === 0) return first.filter(({ before, after }) => !sameRow(before, after));
  const byId = new Map(first.map((row) => [row.id, row]));
  for (const row of second) {
    const before = byId.has(row.id) ? (byId.get(row.id)?.before ?? null) : row.before;
    byId.set(row.id, { id: row.id, before, after: row.after });
  }
  return [...byId.values()].filter(({ before, after }) => !sameRow(before, after));
}

function mapTables(
  change: Change,
  convert: (rows: readonly RowChange<TableName>[]) => RowChange<TableName>[],
): Change {
  const result: Record<string, readonly RowChange<TableName>[]> = {};
  for (const table of tableNames) {
    const rows = change[table];
    if (rows) result[table] = convert(rows);
  }
  return result;
}

import { type Change, forEachRow, type RowChange } from './change.ts';
import { sameRow } from './same-row.ts';
import { type TableName, tableNames } from './tables.ts';

/** The one Change that takes back all of these, which were applied in this order; rows that end as they are drop out. */
export function rewind(changes: readonly Change[]): Change {
  const tables = new Map<TableName, Map<string, RowChange<TableName>>>();
  for (const change of changes.toReversed())
    forEachRow(change, (table, { id, before, after }) => {
      const rows = tables.get(table) ?? new Map<string, RowChange<TableName>>();
      tables.set(table, rows);
      rows.set(id, { id, before: rows.has(id) ? (rows.get(id)?.before ?? null) : after, after: before });
    });
  return changeOf(tables);
}

function changeOf(tables: ReadonlyMap<TableName, ReadonlyMap<string, RowChange<TableName>>>): Change {
  const result: Record<string, readonly RowChange<TableName>[]> = {};
  for (const table of tableNames) {
    const rows = [...(tables.get(table)?.values() ?? [])].filter(
      ({ before, after }) => !sameRow(before, after),
    );
    if (rows.length > 0) result[table] = rows;
  }
  return result;
}

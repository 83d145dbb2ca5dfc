import { type Change, forEachRow, type RowChange } from '../../../core/case/change.ts';
import { migrateRow } from '../../../core/case/migrations/migrate-row.ts';
import { type Row, schemaVersion, type TableName } from '../../../core/case/tables.ts';

/**
 * A Change as read from a journal, its rows brought from schema version `from` to the present one. The rows are still
 * unparsed: what the schemas say of them comes afterwards.
 */
export function migrateChange(change: Change, from: number): Change {
  if (from === schemaVersion) return change;
  const migrated: { [T in TableName]?: RowChange<TableName>[] } = {};
  forEachRow(change, (table, { id, before, after }) => {
    const row = { id, before: migrate(table, before, from), after: migrate(table, after, from) };
    (migrated[table] ??= []).push(row);
  });
  return migrated;
}

function migrate(table: TableName, row: Row<TableName> | null, from: number): Row<TableName> | null {
  return row && (migrateRow(table, row, from) as Row<TableName>);
}

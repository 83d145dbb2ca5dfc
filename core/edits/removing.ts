import type { CaseRows } from '../case/case-rows.ts';
import type { RowChange } from '../case/change.ts';
import type { Identifier } from '../case/identifier.ts';
import type { TableName } from '../case/tables.ts';

/** The row changes that take these rows of one table away, each once. */
export function removing<T extends TableName>(
  rows: CaseRows,
  table: T,
  ids: Iterable<Identifier>,
): RowChange<T>[] {
  return [...new Set(ids)].map((id) => ({ id, before: rows.row(table, id) ?? null, after: null }));
}

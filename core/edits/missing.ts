import type { CaseRows } from '../case/case-rows.ts';
import type { Identifier } from '../case/identifier.ts';
import { fail, type Problem } from '../case/problem.ts';
import type { TableName } from '../case/tables.ts';

/** The Problem that names the first of these rows the case does not have; undefined when it has all. */
export function missing(
  rows: CaseRows,
  table: TableName,
  ids: Iterable<Identifier>,
): { ok: false; problem: Problem } | undefined {
  for (const id of ids) if (!rows.row(table, id)) return fail('row-missing', { details: { table, row: id } });
  return undefined;
}

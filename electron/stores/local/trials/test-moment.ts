import type { CaseRows } from '../../../../core/case/case-rows.ts';
import { type Change, forEachRow } from '../../../../core/case/change.ts';
import { sameRow } from '../../../../core/case/same-row.ts';
import { tableNames } from '../../../../core/case/tables.ts';

/** All rows of a case at one revision, as plain data, by `table id`. */
export type Moment = ReadonlyMap<string, unknown>;

/** The moment that a Change leads to. */
export function after(moment: Moment, change: Change): Moment {
  const rows = new Map(moment);
  forEachRow(change, (table, { id, after: row }) => {
    if (row) rows.set(`${table} ${id}`, row);
    else rows.delete(`${table} ${id}`);
  });
  return rows;
}

/** Where rows differ from a moment: the first such row, or null. */
export function difference(rows: CaseRows, moment: Moment): string | null {
  let count = 0;
  for (const table of tableNames)
    for (const [id, row] of rows.rows(table)) {
      count++;
      if (!sameRow(row, moment.get(`${table} ${id}`))) return `${table} ${id}`;
    }
  return count === moment.size ? null : `${moment.size - count} rows missing`;
}

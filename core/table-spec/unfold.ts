import { fail, type Result, succeed } from '../case/problem.ts';
import { type Columns, unfoldedColumn, unfoldedHeading } from './columns.ts';
import type { Unfold } from './table-spec.ts';

/** One of the rows that a row was unfolded into; all of it where nothing is unfolded. */
export interface Unfolded {
  /** The column of the file it was made of, from 0, or `unfoldedColumn` for the whole row. */
  readonly column: number;
  /** Texts by the places of the columns; steps write into them. */
  readonly texts: string[];
}

export type UnfoldRow = (cells: readonly string[]) => readonly Unfolded[];

/** Makes a specification ready to unfold rows with these headings, and names the columns that come of it. */
export function prepareUnfold(
  unfold: Unfold | undefined,
  headings: readonly string[],
  columns: Columns,
): Result<UnfoldRow> {
  if (!unfold) {
    for (const [index, heading] of headings.entries()) columns.put(heading, [index]);
    return succeed((cells) => [{ column: unfoldedColumn, texts: [...cells] }]);
  }
  const missing = unfold.keep.filter((name) => !headings.includes(name));
  if (missing.length > 0) return fail('column-missing', { details: { columns: missing.join(', ') } });
  const kept = unfold.keep.map((name) => headings.indexOf(name));
  for (const index of kept) columns.put(headings[index] ?? '', [index]);
  columns.put(unfold.heading, [unfoldedHeading]);
  columns.put(unfold.cell, [unfoldedColumn]);
  const wide = headings.map((_, index) => index).filter((index) => !kept.includes(index));
  const nothing = new Set(unfold.nothing);
  return succeed((cells) =>
    wide.flatMap((column) => {
      const cell = cells[column] ?? '';
      if (cell.trim() === '' || nothing.has(cell.trim())) return [];
      return [{ column, texts: [...kept.map((index) => cells[index] ?? ''), headings[column] ?? '', cell] }];
    }),
  );
}

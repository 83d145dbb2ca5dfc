import { fail, type Problem, succeed } from '../../case/problem.ts';
import { limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import type { Reading, TableFormat, TextRow } from '../format.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import { type DataRow, readRows } from '../read-rows.ts';
import {
  cellWords,
  isScore,
  meaningOf,
  propertyIn,
  type ReadColumns,
  readColumns,
  type TableColumn,
  type WordColumn,
} from './column-words.ts';
import { unguarded } from './formula-guard.ts';

/** A cell of one of our own tables: what it says by its column, or a value; blank cells are none. */
export type OwnCell = Cell<TableColumn>;

/** One row as the table it stands in takes it; a Problem rejects it. */
type TakeRow = (cells: readonly OwnCell[], row: DataRow, builder: NetworkBuilder) => Problem | undefined;

/** What one of our own tables is known by, and what becomes of its rows. */
interface OwnTable {
  readonly id: string;
  /** Columns that are always there. */
  readonly needed: readonly TableColumn[];
  /** A column that is never there, where another of our tables has all the others as well. */
  readonly without?: TableColumn;
  /** Made anew for every file. */
  readonly take: () => TakeRow;
}

/** A way in from a table that we wrote ourselves: known by its headings, guards before formulas taken off and told of. */
export function ownTable({ id, needed, without, take }: OwnTable): TableFormat {
  return {
    id,
    version: 1,
    input: 'rows',
    extensions: ['csv', 'xlsx'],
    recognise: ([first]) => {
      const read = first && readColumns(first.cells.map(unguarded), needed);
      return read && !(without && read.columns.includes(without)) ? 1 : 0;
    },
    read: () => readOwn(needed, take()),
  };
}

function readOwn(needed: readonly TableColumn[], take: TakeRow): Reading<TextRow> {
  return readRows((first, builder) => {
    const headings = first.cells.map((cell) => unguarded(cell));
    const read = readColumns(headings, needed);
    if (!read) return fail('column-missing', { line: first.line, details: { columns: needed.join(', ') } });
    const properties = headings.map(propertyRead);
    let guards = 0;
    return succeed({
      headings,
      row: (row) => {
        guards += row.cells.filter((cell) => unguarded(cell) !== cell).length;
        return take(cellsIn(row, properties, read), row, builder);
      },
      finish: () => {
        if (guards > 0) builder.warn({ code: 'guards-taken-off', details: { count: guards } });
        return undefined;
      },
    });
  });
}

/** What a column names; null for scores, which are read by nobody. */
function propertyRead(heading: string): string | null {
  const property = propertyIn(heading);
  return isScore(property, heading) ? null : property.slice(0, limits.property);
}

function cellsIn(
  { line, row, cells }: DataRow,
  properties: readonly (string | null)[],
  { columns, language }: ReadColumns,
): readonly OwnCell[] {
  return cells.flatMap((cell, at): OwnCell[] => {
    const property = properties[at] ?? null;
    if (cell === '' || property === null) return [];
    const role = columns[at] ?? undefined;
    const text = unguarded(cell);
    const told = role && isWordColumn(role) ? meaningOf(text, role, language) : text;
    return [{ property, text: told, at: { line, row, column: property }, role, certain: true }];
  });
}

function isWordColumn(column: TableColumn): column is WordColumn {
  return Object.hasOwn(cellWords.en, column);
}

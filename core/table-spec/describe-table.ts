import type { Problem } from '../case/problem.ts';
import type { TextRow } from '../formats/format.ts';
import { readHeadings, unnamedColumn } from '../formats/read-headings.ts';
import { type KindOfColumn, kindOfColumn } from './kind-of-column.ts';

/** What somebody said of a table; whatever is left out is worked out from its rows. */
export interface ToldOfTable {
  readonly skip?: number;
  readonly hasHeadings?: boolean;
}

/** One column as its first rows show it. */
export interface DescribedColumn extends KindOfColumn {
  readonly heading: string;
  readonly filled: number;
  readonly distinct: number;
  /** Up to five different texts, as they stand. */
  readonly examples: readonly string[];
}

/** What a table seems to be by its first rows. */
export interface DescribedTable {
  readonly skip: number;
  readonly hasHeadings: boolean;
  readonly headings: readonly string[];
  readonly columns: readonly DescribedColumn[];
  /** Rows of data. */
  readonly rows: readonly TextRow[];
  readonly problems: readonly Problem[];
}

const mostExamples = 5;
/** A title above a table is shorter than this, in rows. */
const mostSkipped = 20;

/** Works out where the headings of a table stand, and what its columns hold. */
export function describeTable(rows: readonly TextRow[], told: ToldOfTable = {}): DescribedTable {
  const skip = told.skip ?? rowsAbove(rows);
  const [first, ...rest] = rows.slice(skip);
  const hasHeadings = told.hasHeadings ?? (first !== undefined && looksLikeHeadings(first, rest));
  const data = hasHeadings || !first ? rest : [first, ...rest];
  const named = headingsOf(hasHeadings ? first : undefined, data);
  const columns = named.headings.map((heading, at) =>
    describeColumn(
      heading,
      data.map(({ cells }) => cells[at] ?? ''),
    ),
  );
  return { skip, hasHeadings, columns, rows: data, ...named };
}

/** Rows of a title end before most rows of the table do. */
function rowsAbove(rows: readonly TextRow[]): number {
  const ends = rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  const usual = ends.toSorted((a, b) => a - b)[Math.floor(ends.length / 2)] ?? 0;
  const above = ends.slice(0, mostSkipped).findIndex((end) => end * 4 >= usual * 3);
  return usual < 3 || above < 0 ? 0 : above;
}

/** A first row that is written otherwise than those below, or says nothing that they say again. */
function looksLikeHeadings(first: TextRow, rest: readonly TextRow[]): boolean {
  if (rest.length === 0) return true;
  const columns = first.cells.map((cell, at) => {
    const below = rest.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at].trim()] : []));
    return { cell: cell.trim(), below, kind: kindOfColumn('', below).kind };
  });
  const told = columns.filter(({ kind, below }) => kind !== 'text' && below.length > 0);
  const differing = told.filter(({ cell, kind }) => cell !== '' && kindOfColumn('', [cell]).kind !== kind);
  if (told.length > 0) return differing.length * 2 > told.length;
  return columns.every(({ cell, below }) => !below.includes(cell));
}

/** Columns that only other rows have are those of ragged rows. */
function headingsOf(
  row: TextRow | undefined,
  data: readonly TextRow[],
): Pick<DescribedTable, 'headings' | 'problems'> {
  if (row) {
    const read = readHeadings(row);
    return read.ok
      ? { headings: read.value, problems: [] }
      : { headings: apart(row.cells), problems: [read.problem] };
  }
  const width = Math.max(0, ...data.map(({ cells }) => cells.length));
  return { headings: Array.from({ length: width }, (_, at) => unnamedColumn(at)), problems: [] };
}

/** Headings that cannot be taken as they stand, made different from each other. */
function apart(cells: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return cells.map((cell, at) => {
    const heading = cell.trim().slice(0, 180);
    const name = heading === '' ? unnamedColumn(at) : seen.has(heading) ? `${heading} ${at + 1}` : heading;
    seen.add(name);
    return name;
  });
}

function describeColumn(heading: string, cells: readonly string[]): DescribedColumn {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const different = [...new Set(filled)];
  return {
    ...{ heading, filled: filled.length, distinct: different.length },
    examples: different.slice(0, mostExamples),
    ...kindOfColumn(
      heading,
      filled.map((cell) => cell.trim()),
    ),
  };
}

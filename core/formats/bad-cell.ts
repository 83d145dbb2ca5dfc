import type { Problem } from '../case/problem.ts';

/** Why a cell or a heading cannot be taken; words stand in the locale under `formats.reasons.<reason>`. */
export const cellReasons = [
  'empty',
  'too-long',
  'not-a-number',
  'not-a-date',
  'not-in-list',
  'name-unknown',
  'name-repeated',
  'not-supported',
  'malformed',
  'unclosed',
  'out-of-range',
  'section-missing',
  'depth',
] as const;

export type CellReason = (typeof cellReasons)[number];

/** Longest text of each kind that a case can hold, in characters. */
export const limits = {
  text: 100_000,
  label: 2000,
  key: 2000,
  property: 200,
  type: 100,
  wording: 2000,
  currency: 10,
  /** Column and element of a place. */
  place: 500,
} as const;

/** The Problem of one cell that cannot be taken, with its place and reason. */
export function badCell(line: number, column: string, reason: CellReason): Problem {
  return { code: 'cell-bad', line, column: column.slice(0, limits.place), details: { reason } };
}

/** The Problem of a line of a file that is no table, which is left out. */
export function badLine(line: number, reason: CellReason): Problem {
  return { code: 'line-bad', line, details: { reason } };
}

/** The Problem of a file that is not as its format wants it from this line on; it refuses the file. */
export function badSyntax(line: number, reason: CellReason): Problem {
  return { code: 'syntax-bad', line, details: { reason } };
}

/** The Problem of a heading that cannot be taken; it refuses the file. */
export function badHeading(line: number, column: string, reason: CellReason): Problem {
  return { ...badCell(line, column, reason), code: 'heading-bad' };
}

/** The Problem of several networks of one file that came in as one; the second begins at this line. */
export function networksJoined(line: number, count: number): Problem {
  return { code: 'networks-joined', line, details: { count } };
}

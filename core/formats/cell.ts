import type { Place } from '../case/citation.ts';
import type { DraftValue } from './format.ts';
import { isBlank } from './own-text.ts';
import type { DataRow } from './read-rows.ts';

/** One cell of a row or one datum of an element, with what its heading says it is. */
export interface Cell<Role extends string> {
  /** Heading of the column or name of the attribute, never longer than a property may be. */
  readonly property: string;
  readonly text: string;
  readonly at: Place;
  readonly role?: Role | undefined;
  /** True where we wrote the file ourselves: even blank text counts, and numbers cannot be misread. */
  readonly certain?: boolean;
  /** Keys of the sources that it rests on, where the file says so of this cell alone. */
  readonly sources?: readonly string[];
}

/** The cells of a row with their roles and places. */
export function cellsOf<Role extends string>(
  row: DataRow,
  headings: readonly string[],
  roles: readonly (Role | undefined)[],
): Cell<Role>[] {
  return headings.map((property, column) => ({
    property,
    text: row.cells[column] ?? '',
    at: rowPlace(row, property),
    role: roles[column],
  }));
}

/** Where a row stands, or its cell in the column of this heading. */
export function rowPlace({ line, row, sheet }: DataRow, column?: string): Place {
  if (sheet === undefined) return column === undefined ? { line, row } : { line, row, column };
  return column === undefined ? { line, row, sheet } : { line, row, column, sheet };
}

/** Blank cells of foreign files say nothing and are ignored by rule. */
export function isSilent(cell: Cell<string>): boolean {
  return !cell.certain && isBlank(cell.text);
}

/** The cell as a value of its property, its text untouched. */
export function asValue({ property, text, at, sources }: Cell<string>): DraftValue {
  return sources ? { property, text, at, sources } : { property, text, at };
}

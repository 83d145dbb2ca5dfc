import type { Place } from '../case/citation.ts';
import type { DraftValue } from './format.ts';
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
  { line, row, cells }: DataRow,
  headings: readonly string[],
  roles: readonly (Role | undefined)[],
): Cell<Role>[] {
  return headings.map((property, column) => ({
    property,
    text: cells[column] ?? '',
    at: { line, row, column: property },
    role: roles[column],
  }));
}

/** Blank cells of foreign files say nothing and are ignored by rule. */
export function isSilent(cell: Cell<string>): boolean {
  return !cell.certain && cell.text.trim() === '';
}

/** The cell as a value of its property, its text untouched. */
export function asValue({ property, text, at, sources }: Cell<string>): DraftValue {
  return { property, text, at, ...(sources && { sources }) };
}

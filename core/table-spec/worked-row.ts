import type { Cell } from '../formats/cell.ts';
import type { Columns } from './columns.ts';
import { unfoldedColumn, unfoldedHeading } from './columns.ts';

/** A row whose cells have been worked on. */
export interface WorkedRow {
  /** Physical line of the file, and number of the row of data, both from 1. */
  readonly line: number;
  readonly row: number;
  /** One text for each of `Columns`. */
  readonly texts: readonly string[];
  /** The cells as the file has them. */
  readonly cells: readonly string[];
  /** Which column of the file an unfolded row was made of; `unfoldedColumn` for any other row. */
  readonly unfolded: number;
  /** Keys of the sources that the row names, where it names any. */
  readonly sources?: readonly string[];
}

/** Reads cells of worked rows with the places they are cited by. */
export class RowCells {
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The cell at a place, under a property that may have another name than its column. */
  cell<Role extends string>(row: WorkedRow, place: number, property?: string, role?: Role): Cell<Role> {
    const cell = {
      property: property ?? this.#columns.nameAt(place),
      text: row.texts[place] ?? '',
      at: { line: row.line, row: row.row, column: this.#columns.citedAt(place, row.unfolded) },
      role,
    };
    return row.sources ? { ...cell, sources: row.sources } : cell;
  }

  /** What stood in the file where a step has written something else; undefined where it is the same or blank. */
  original(row: WorkedRow, place: number): string | undefined {
    const origins = [...this.#columns.originsAt(place)];
    const [origin] = origins;
    if (origin === undefined || origin === unfoldedHeading || origins.length > 1) return undefined;
    const text = row.cells[origin === unfoldedColumn ? row.unfolded : origin] ?? '';
    return text === row.texts[place] || text.trim() === '' ? undefined : text;
  }
}

import type { Problem, Result } from '../case/problem.ts';
import { badCell, limits } from './bad-cell.ts';
import type { DraftLink, DraftNetwork, Reading, TextRow } from './format.ts';
import { NetworkBuilder } from './network-builder.ts';
import { isBlank } from './own-text.ts';

/** A row below the headings; `row` counts from 1. */
export interface DataRow extends TextRow {
  readonly row: number;
}

/** What a table format does once it has seen the first row. */
export interface Table {
  /** One per column, in order. */
  readonly headings: readonly string[];
  /** True when the first row was data, not headings. */
  readonly firstIsData?: boolean;
  /** Takes one row that has a cell for every heading; a Problem rejects that row. */
  row(row: DataRow): Problem | undefined;
  /** Runs after the last row; a Problem refuses the file. */
  finish?(lastLine: number): Problem | undefined;
}

type OpenTable = (first: TextRow, builder: NetworkBuilder) => Result<Table>;

/** What every table format shares: blank rows are ignored, ragged ones rejected, a file of mostly ragged rows refused. */
export function readRows(open: OpenTable): Reading<TextRow> {
  return new RowsReading(open);
}

class RowsReading implements Reading<TextRow> {
  readonly #open: OpenTable;
  readonly #builder = new NetworkBuilder();
  #table: Table | undefined;
  #lastLine = 1;
  #ragged = 0;
  #firstRagged = 1;

  constructor(open: OpenTable) {
    this.#open = open;
  }

  take(row: TextRow): Problem | undefined {
    this.#lastLine = row.line;
    if (this.#table) this.#data(this.#table, row);
    else {
      const opened = this.#open(row, this.#builder);
      if (!opened.ok) return opened.problem;
      this.#table = opened.value;
      if (opened.value.firstIsData) this.#data(opened.value, row);
    }
    return this.#builder.refusal;
  }

  drain(): readonly DraftLink[] {
    return this.#builder.takeLinks();
  }

  finish(): DraftNetwork | Problem {
    const { read } = this.#builder.rows;
    if (!this.#table || read === 0) return { code: 'nothing-to-import', line: this.#lastLine };
    if (this.#ragged * 2 > read)
      return { code: 'file-ragged', line: this.#firstRagged, details: { ragged: this.#ragged, rows: read } };
    return this.#table.finish?.(this.#lastLine) ?? this.#builder.refusal ?? this.#builder.network();
  }

  #data(table: Table, { line, cells, sheet, problem: bad }: TextRow): void {
    if (!bad && cells.every(isBlank)) {
      this.#builder.ignore();
      return;
    }
    const row = this.#builder.rows.read + 1;
    const problem =
      bad ??
      (cells.length === table.headings.length
        ? (overlong(line, cells, table.headings) ??
          table.row(sheet === undefined ? { line, row, cells } : { line, row, cells, sheet }))
        : this.#raggedRow(line, table.headings.length, cells.length));
    if (problem) this.#builder.reject(problem);
    else this.#builder.use();
  }

  #raggedRow(line: number, expected: number, found: number): Problem {
    if (this.#ragged++ === 0) this.#firstRagged = line;
    return { code: 'row-ragged', line, details: { expected, found } };
  }
}

function overlong(line: number, cells: readonly string[], headings: readonly string[]): Problem | undefined {
  const column = cells.findIndex((cell) => cell.length > limits.text);
  return column < 0 ? undefined : badCell(line, headings[column] ?? '', 'too-long');
}

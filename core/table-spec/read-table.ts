import type { Problem, Result } from '../case/problem.ts';
import { succeed } from '../case/problem.ts';
import { badCell, limits } from '../formats/bad-cell.ts';
import type { DraftLink, DraftNetwork, Reading, TextRow } from '../formats/format.ts';
import { itemsIn, NetworkBuilder } from '../formats/network-builder.ts';
import { readHeadings } from '../formats/read-headings.ts';
import type { RejectedRow } from '../formats/table-account.ts';
import { CellAccount } from './cell-account.ts';
import { openTable, type OpenedTable } from './open-table.ts';
import { asRejected, isOfRejects } from './rejects-file.ts';
import type { RowWatch } from './row-watch.ts';
import type { TableSpec } from './table-spec.ts';

/**
 * Reads the rows of a table by a specification. Every row is used, ignored by rule, or rejected with line, column and
 * reason, and so is every cell; a rejected row leaves nothing behind. With `isMixed` keys name the kind of their entity
 * though this table has one kind only, since other tables have others.
 */
export function readTable(spec: TableSpec, watch?: RowWatch, isMixed = false): Reading<TextRow> {
  return new TableReading(spec, watch, isMixed);
}

class TableReading implements Reading<TextRow> {
  readonly #spec: TableSpec;
  readonly #watch: RowWatch | undefined;
  readonly #isMixed: boolean;
  readonly #builder = new NetworkBuilder();
  readonly #rejects: RejectedRow[] = [];
  #headings: readonly string[] = [];
  #account = new CellAccount([]);
  #table: OpenedTable | undefined;
  #skipped = 0;
  /** The file holds rows that an earlier import rejected: it has headings whatever is said of the first file. */
  #isOfRejects = false;
  #lastLine = 1;

  constructor(spec: TableSpec, watch: RowWatch | undefined, isMixed: boolean) {
    this.#spec = spec;
    this.#isMixed = isMixed;
    this.#watch = watch;
  }

  take(row: TextRow): Problem | undefined {
    this.#lastLine = row.line;
    this.#isOfRejects ||= this.#table === undefined && this.#skipped === 0 && isOfRejects(row.cells);
    if (this.#table)
      this.#read(this.#table, this.#isOfRejects ? { ...row, cells: asRejected(row.cells) } : row);
    else if (this.#skipped < this.#spec.skip && !this.#isOfRejects) this.#skipped++;
    else return this.#begin(row);
    return this.#builder.refusal;
  }

  drain(): readonly DraftLink[] {
    return this.#builder.takeLinks();
  }

  finish(): DraftNetwork | Problem {
    if (this.#builder.refusal) return this.#builder.refusal;
    if (this.#builder.rows.read === 0) return { code: 'nothing-to-import', line: this.#lastLine };
    const table = { headings: this.#headings, columns: this.#account.columns, rejects: this.#rejects };
    return { ...this.#builder.network(), table };
  }

  #begin(row: TextRow): Problem | undefined {
    const opened = this.#open(row);
    if (!opened.ok) return opened.problem;
    this.#table = opened.value;
    if (this.#spec.columns && !this.#isOfRejects) this.#read(opened.value, row);
    return this.#builder.refusal;
  }

  #open(row: TextRow): Result<OpenedTable> {
    const headings: Result<readonly string[]> =
      this.#spec.columns && !this.#isOfRejects ? succeed(this.#spec.columns) : readHeadings(row);
    if (!headings.ok) return headings;
    this.#headings = this.#isOfRejects ? headings.value.slice(0, -1) : headings.value;
    this.#account = new CellAccount(this.#headings);
    const opened = openTable(
      { spec: this.#spec, isMixed: this.#isMixed },
      this.#headings,
      this.#builder,
      this.#account,
      this.#watch,
    );
    if (opened.ok) return opened;
    return { ok: false, problem: { ...opened.problem, line: row.line } };
  }

  #read(table: OpenedTable, row: TextRow): void {
    if (!row.problem && row.cells.every((cell) => cell.trim() === '')) {
      this.#builder.ignore();
      this.#account.countRow('blank');
      return;
    }
    const bad = this.#badRow(row);
    if (bad) this.#watch?.read(row.line, row.cells, bad);
    const outcome = bad ?? table.read({ ...row, row: this.#builder.rows.read + 1 });
    if (outcome === 'used') this.#builder.use();
    else if (outcome === 'ignored') this.#builder.ignore();
    else this.#reject(row, outcome);
  }

  #reject({ line, cells }: TextRow, problem: Problem): void {
    this.#builder.reject(problem);
    this.#account.countRow('rejected');
    this.#rejects.push({ line, cells, problem });
    this.#builder.hold(itemsIn(cells.map((text) => ({ property: '', text, at: {} }))), line);
  }

  #badRow({ line, cells, problem }: TextRow): Problem | undefined {
    if (problem) return problem;
    const [expected, found] = [this.#headings.length, cells.length];
    if (expected !== found) return { code: 'row-ragged', line, details: { expected, found } };
    const long = cells.findIndex((cell) => cell.length > limits.text);
    return long < 0 ? undefined : badCell(line, this.#headings[long] ?? '', 'too-long');
  }
}

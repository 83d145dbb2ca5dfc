import type { Problem } from '../case/problem.ts';

/** Every row (or XML element that stands for one) is used, ignored by rule, or rejected with a Problem. */
export interface RowAccount {
  readonly read: number;
  readonly used: number;
  readonly ignored: number;
  readonly rejected: number;
}

/** What became of the cells of one column: they add up to the rows of the file. */
export interface ColumnAccount {
  readonly column: string;
  readonly used: number;
  /** Nothing but white space. */
  readonly blank: number;
  /** Left out because the specification says nothing of the column. */
  readonly unmapped: number;
  /** In a row left out by a rule. */
  readonly ruled: number;
  /** Mapped, but what it describes is missing from its row. */
  readonly idle: number;
  /** In a row that was rejected. */
  readonly rejected: number;
}

/** A row that was rejected: as it stands in the file, with the reason. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: Problem;
}

/** What became of every cell of a table that was read by a specification. */
export interface TableAccount {
  readonly headings: readonly string[];
  /** One for each heading, in order. */
  readonly columns: readonly ColumnAccount[];
  readonly rejects: readonly RejectedRow[];
}

/** The same of one sheet of several that were read together; the Problems of its rejected rows name the sheet. */
export interface SheetAccount extends TableAccount {
  readonly sheet: string;
  readonly rows: RowAccount;
}

import type { Problem } from '../case/problem.ts';

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

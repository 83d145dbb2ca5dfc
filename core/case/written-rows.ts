import type { Row, TableName } from './tables.ts';

/**
 * New rows of one table that were written as they are stored before anybody needs them as objects. Whoever made them
 * knows that they are what their schema promises, that their ids are new, and that they stand by ascending id.
 */
export interface WrittenRows<T extends TableName = TableName> {
  readonly count: number;
  /** Lines of a journal (docs/file-format.md) in UTF-8, none of them cut in two; empty once they were let go. */
  readonly pieces: readonly Uint8Array[];
  /** Read from the lines when first asked for; the same objects from then on. */
  rows(): readonly Row<T>[];
  /** Reads about so many more of them; false once all are. */
  read(count: number): boolean;
  /** Says that they lie on disk: once they were read, the lines are let go. */
  settle(): void;
}

/** Takes the lines of new rows as they are made. */
export interface RowWriter<T extends TableName> {
  /** Whole lines. */
  add(lines: string): void;
  addRow(row: Row<T>): void;
  /** All that was added, so many rows. */
  finish(count: number): WrittenRows<T>;
}

/** Rows by table, such as a Change. */
type ByTable = { readonly [T in TableName]?: readonly unknown[] };
type Written = { readonly [T in TableName]?: WrittenRows<T> };

const known = new WeakMap<ByTable, Written>();

/**
 * The Change with these new rows as well. Whoever asks for them as rows gets them, read on the way; `writtenIn` says that
 * there is no need.
 */
export function withWritten<C extends ByTable, T extends TableName>(
  change: C,
  table: T,
  written: WrittenRows<T>,
): C {
  let read: readonly unknown[] | undefined;
  const added = () => written.rows().map((row) => ({ id: row.id, before: null, after: row }));
  const all: C = { ...change };
  Object.defineProperty(all, table, { enumerable: true, get: () => (read ??= added()) });
  known.set(all, { ...known.get(change), [table]: written });
  return all;
}

/** The rows of a table that are written already; none of its rows are anything else then. */
export function writtenIn<T extends TableName>(change: ByTable, table: T): WrittenRows<T> | undefined {
  return known.get(change)?.[table];
}

/** How many rows of a table a Change touches. */
export function countIn(change: ByTable, table: TableName): number {
  return writtenIn(change, table)?.count ?? change[table]?.length ?? 0;
}

import type { Row, TableName } from '../../../core/case/tables.ts';
import type { RowWriter, WrittenRows } from '../../../core/case/written-rows.ts';
import { canonicalJson } from './canonical-json.ts';
import { decodeLines } from './json-lines.ts';
import { GrowingBytes, type Pieces } from './pieces.ts';

/** Takes the lines of new rows of a table as a commit will hold them. */
export function lineWriter<T extends TableName>(table: T): RowWriter<T> {
  const bytes = new GrowingBytes();
  return {
    add: (lines) => bytes.add(lines),
    addRow: (row) => bytes.add(`${canonicalJson({ after: row, before: null, id: row.id, table })}\n`),
    finish: (count) => new WrittenLines<T>(count, bytes.pieces()),
  };
}

class WrittenLines<T extends TableName> implements WrittenRows<T> {
  readonly count: number;
  #pieces: Pieces;
  #rows: readonly Row<T>[] | undefined;
  #isSettled = false;

  constructor(count: number, pieces: Pieces) {
    this.count = count;
    this.#pieces = pieces;
  }

  get pieces(): Pieces {
    return this.#pieces;
  }

  rows(): readonly Row<T>[] {
    this.#rows ??= readRows<T>(this.#pieces);
    if (this.#isSettled) this.#pieces = [];
    return this.#rows;
  }

  settle(): void {
    this.#isSettled = true;
    if (this.#rows) this.#pieces = [];
  }
}

function readRows<T extends TableName>(pieces: Pieces): Row<T>[] {
  const rows: Row<T>[] = [];
  for (const piece of pieces)
    for (const line of decodeLines(piece)) rows.push((line as { readonly after: Row<T> }).after);
  return rows;
}

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
  readonly #rows: Row<T>[] = [];
  readonly #lines: Iterator<unknown>;
  #isRead = false;
  #isSettled = false;

  constructor(count: number, pieces: Pieces) {
    this.count = count;
    this.#pieces = pieces;
    this.#lines = linesOf(pieces);
  }

  get pieces(): Pieces {
    return this.#pieces;
  }

  rows(): readonly Row<T>[] {
    this.read(Infinity);
    return this.#rows;
  }

  read(count: number): boolean {
    if (this.#isRead) return false;
    for (let done = 0; done < count; done++) {
      const next = this.#lines.next();
      if (next.done) {
        this.#isRead = true;
        this.#letGo();
        return false;
      }
      this.#rows.push((next.value as { readonly after: Row<T> }).after);
    }
    return true;
  }

  settle(): void {
    this.#isSettled = true;
    this.#letGo();
  }

  #letGo(): void {
    if (this.#isSettled && this.#isRead) this.#pieces = [];
  }
}

function* linesOf(pieces: Pieces): Generator {
  for (const piece of pieces) yield* decodeLines(piece);
}

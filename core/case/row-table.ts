import type { Identifier } from './identifier.ts';

/** Rows that are read once somebody wants one of their table. */
export interface FoldedRows<R> {
  readonly count: number;
  rows(): readonly R[];
  /** Reads about so many more of them; false once all are. */
  read(count: number): boolean;
}

/** The rows of one table by id, in the order they came in; those of a large import stay as they were written until asked for. */
export class RowTable<R extends { readonly id: Identifier }> implements ReadonlyMap<Identifier, R> {
  readonly #rows = new Map<Identifier, R>();
  #folded: FoldedRows<R>[] = [];
  /** How many of the first of these are among the rows. */
  #taken = 0;

  get size(): number {
    return this.#folded.reduce((sum, { count }) => sum + count, this.#rows.size - this.#taken);
  }

  /** Takes in rows of which none is there, unread. */
  fold(rows: FoldedRows<R>): void {
    this.#folded.push(rows);
  }

  /** Takes in about so many rows that came unread, as whoever asks for one would all of them; false once there are none. */
  unfold(count: number): boolean {
    const [folded] = this.#folded;
    if (!folded) return false;
    if (folded.read(count)) return true;
    const rows = folded.rows();
    const end = Math.min(rows.length, this.#taken + count);
    for (const row of rows.slice(this.#taken, end)) this.#rows.set(row.id, row);
    this.#taken = end;
    if (end < rows.length) return true;
    this.#folded.shift();
    this.#taken = 0;
    return this.#folded.length > 0;
  }

  set(row: R): void {
    this.#unfolded.set(row.id, row);
  }

  delete(id: Identifier): void {
    this.#unfolded.delete(id);
  }

  get(id: Identifier): R | undefined {
    return this.#unfolded.get(id);
  }

  has(id: Identifier): boolean {
    return this.#unfolded.has(id);
  }

  forEach(callback: (row: R, id: Identifier, table: ReadonlyMap<Identifier, R>) => void): void {
    this.#unfolded.forEach((row, id) => callback(row, id, this));
  }

  entries(): MapIterator<[Identifier, R]> {
    return this.#unfolded.entries();
  }

  keys(): MapIterator<Identifier> {
    return this.#unfolded.keys();
  }

  values(): MapIterator<R> {
    return this.#unfolded.values();
  }

  [Symbol.iterator](): MapIterator<[Identifier, R]> {
    return this.#unfolded.entries();
  }

  get #unfolded(): Map<Identifier, R> {
    while (this.unfold(Infinity));
    return this.#rows;
  }
}

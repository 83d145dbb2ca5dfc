import type { Identifier } from './identifier.ts';

/** Rows that are read once somebody wants one of their table. */
export interface FoldedRows<R> {
  readonly count: number;
  rows(): readonly R[];
}

/** The rows of one table by id, in the order they came in; those of a large import stay as they were written until asked for. */
export class RowTable<R extends { readonly id: Identifier }> implements ReadonlyMap<Identifier, R> {
  readonly #rows = new Map<Identifier, R>();
  #folded: FoldedRows<R>[] = [];

  get size(): number {
    return this.#folded.reduce((sum, { count }) => sum + count, this.#rows.size);
  }

  /** Takes in rows of which none is there, unread. */
  fold(rows: FoldedRows<R>): void {
    this.#folded.push(rows);
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
    if (this.#folded.length > 0) this.#unfold();
    return this.#rows;
  }

  #unfold(): void {
    const folded = this.#folded;
    this.#folded = [];
    for (const written of folded) for (const row of written.rows()) this.#rows.set(row.id, row);
  }
}

import type { Identifier } from './identifier.ts';

const nothing: ReadonlySet<Identifier> = new Set();
const none = -1;

/**
 * Rows of one table by the rows they name, such as links by their ends. Built when it is first asked or, a little at a
 * time, by `build`, so that reading a case does not wait for it; kept from then on by `update`. Rows that name the same
 * one are chained first and become a Set when that one is asked for: most never are, and a Set for each costs three times
 * as much.
 */
export class RowIndex<R> {
  readonly #rows: ReadonlyMap<Identifier, R>;
  readonly #keysOf: (row: R) => readonly Identifier[];
  /** Rows that are still to be taken in; null before the first of them was. */
  #left: Iterator<readonly [Identifier, R]> | null = null;
  readonly #groups = new Map<Identifier, Set<Identifier>>();
  /** By key the last mention of it in a chain. */
  readonly #last = new Map<Identifier, number>();
  /** By mention the row it is in, and the mention of the same key before it. */
  readonly #mentioning: Identifier[] = [];
  readonly #previous: number[] = [];

  constructor(rows: ReadonlyMap<Identifier, R>, keysOf: (row: R) => readonly Identifier[]) {
    this.#rows = rows;
    this.#keysOf = keysOf;
  }

  /** Whether rows were taken in, so that it has to hear of all others. */
  get isBegun(): boolean {
    return this.#left !== null;
  }

  /** Forgets all rows, to be built anew when it is next asked. */
  forget(): void {
    this.#left = null;
    this.#groups.clear();
    this.#last.clear();
    this.#mentioning.length = 0;
    this.#previous.length = 0;
  }

  /** Ids of the rows that name this one. */
  of(key: Identifier): ReadonlySet<Identifier> {
    this.build(Infinity);
    return this.#groupOf(key) ?? nothing;
  }

  /** Takes in so many more rows; false once there are no more. */
  build(count: number): boolean {
    // rows may come and go meanwhile: a Map is gone through as it is by then
    this.#left ??= this.#rows.entries();
    for (let taken = 0; taken < count; taken++) {
      const next = this.#left.next();
      if (next.done) return false;
      this.#insert(...next.value);
    }
    return true;
  }

  /** Takes note of a row that comes, goes or changes. */
  update(id: Identifier, before: R | null, after: R | null): void {
    if (!this.#left) return;
    if (before) for (const key of this.#keysOf(before)) this.#remove(key, id);
    if (after) this.#insert(id, after);
  }

  #insert(id: Identifier, row: R): void {
    for (const key of this.#keysOf(row)) {
      const group = this.#groups.get(key);
      if (group) group.add(id);
      else {
        this.#previous.push(this.#last.get(key) ?? none);
        this.#last.set(key, this.#mentioning.push(id) - 1);
      }
    }
  }

  #remove(key: Identifier, id: Identifier): void {
    const group = this.#groupOf(key);
    group?.delete(id);
    if (group?.size === 0) this.#groups.delete(key);
  }

  #groupOf(key: Identifier): Set<Identifier> | undefined {
    const last = this.#last.get(key);
    if (last === undefined) return this.#groups.get(key);
    const group = new Set(this.#chainTo(last).reverse());
    this.#last.delete(key);
    this.#groups.set(key, group);
    return group;
  }

  #chainTo(last: number): Identifier[] {
    const chain: Identifier[] = [];
    for (let mention = last; mention !== none; mention = this.#previous[mention] ?? none)
      chain.push(this.#mentioning[mention] ?? '');
    return chain;
  }
}

import type { Identifier } from './identifier.ts';

type Groups = Map<Identifier, Set<Identifier>>;

const nothing: ReadonlySet<Identifier> = new Set();

/**
 * Rows of one table by the rows they name, such as links by their ends. Built when it is first asked, so that reading a
 * case does not wait for it, and kept from then on by `update`.
 */
export class RowIndex<R> {
  readonly #rows: ReadonlyMap<Identifier, R>;
  readonly #keysOf: (row: R) => readonly Identifier[];
  #groups: Groups | null = null;

  constructor(rows: ReadonlyMap<Identifier, R>, keysOf: (row: R) => readonly Identifier[]) {
    this.#rows = rows;
    this.#keysOf = keysOf;
  }

  /** Ids of the rows that name this one. */
  of(key: Identifier): ReadonlySet<Identifier> {
    this.#groups ??= this.#build();
    return this.#groups.get(key) ?? nothing;
  }

  /** Takes note of a row that comes, goes or changes. */
  update(id: Identifier, before: R | null, after: R | null): void {
    const groups = this.#groups;
    if (!groups) return;
    if (before) for (const key of this.#keysOf(before)) remove(groups, key, id);
    if (after) for (const key of this.#keysOf(after)) insert(groups, key, id);
  }

  #build(): Groups {
    const groups: Groups = new Map();
    for (const [id, row] of this.#rows) for (const key of this.#keysOf(row)) insert(groups, key, id);
    return groups;
  }
}

function remove(groups: Groups, key: Identifier, id: Identifier): void {
  const group = groups.get(key);
  group?.delete(id);
  if (group?.size === 0) groups.delete(key);
}

function insert(groups: Groups, key: Identifier, id: Identifier): void {
  const group = groups.get(key);
  if (group) group.add(id);
  else groups.set(key, new Set([id]));
}

import { type Change, forEachRow } from '../../../core/case/change.ts';
import type { TableName } from '../../../core/case/tables.ts';

/** Ids of rows that are no longer as the last snapshot holds them. */
export class DirtyRows {
  #ids = new Map<TableName, Set<string>>();
  #noted = 0;

  note(change: Change): void {
    forEachRow(change, (table, { id }) => {
      this.#of(table).add(id);
      this.#noted++;
    });
  }

  /** How often a row was noted that had been noted before, as a share of all: what the journal says twice. */
  get repeated(): number {
    const different = [...this.#ids.values()].reduce((sum, { size }) => sum + size, 0);
    return this.#noted === 0 ? 0 : 1 - different / this.#noted;
  }

  of(table: TableName): ReadonlySet<string> {
    return this.#of(table);
  }

  /** Hands over all that was noted and begins anew. */
  take(): DirtyRows {
    const taken = new DirtyRows();
    [taken.#ids, this.#ids] = [this.#ids, taken.#ids];
    [taken.#noted, this.#noted] = [this.#noted, taken.#noted];
    return taken;
  }

  /** Takes back what was handed over for a snapshot that failed. */
  putBack(taken: DirtyRows): void {
    for (const [table, ids] of taken.#ids) for (const id of ids) this.#of(table).add(id);
    this.#noted += taken.#noted;
  }

  #of(table: TableName): Set<string> {
    const present = this.#ids.get(table);
    if (present) return present;
    const fresh = new Set<string>();
    this.#ids.set(table, fresh);
    return fresh;
  }
}

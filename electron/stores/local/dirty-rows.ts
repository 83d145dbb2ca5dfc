import type { Change } from '../../../core/case/change.ts';
import { type TableName, tableNames } from '../../../core/case/tables.ts';
import { writtenIn, type WrittenRows } from '../../../core/case/written-rows.ts';

/** Ids of rows that are no longer as the last snapshot holds them. */
export class DirtyRows {
  #ids = new Map<TableName, Set<string>>();
  /** Rows whose ids were not needed yet. */
  #written = new Map<TableName, WrittenRows[]>();
  #noted = 0;

  note(change: Change): void {
    for (const table of tableNames) {
      const written = writtenIn(change, table);
      const rows = written ? [] : (change[table] ?? []);
      if (written) this.#written.set(table, [...(this.#written.get(table) ?? []), written]);
      for (const { id } of rows) this.#known(table).add(id);
      this.#noted += written?.count ?? rows.length;
    }
  }

  /** How often a row was noted that had been noted before, as a share of all: what the journal says twice. */
  get repeated(): number {
    const known = [...this.#ids.values()].reduce((sum, { size }) => sum + size, 0);
    const different = [...this.#written.values()].flat().reduce((sum, { count }) => sum + count, known);
    return this.#noted === 0 ? 0 : 1 - different / this.#noted;
  }

  of(table: TableName): ReadonlySet<string> {
    const ids = this.#known(table);
    for (const written of this.#written.get(table) ?? []) for (const { id } of written.rows()) ids.add(id);
    this.#written.delete(table);
    return ids;
  }

  /** Hands over all that was noted and begins anew. */
  take(): DirtyRows {
    const taken = new DirtyRows();
    [taken.#ids, this.#ids] = [this.#ids, taken.#ids];
    [taken.#written, this.#written] = [this.#written, taken.#written];
    [taken.#noted, this.#noted] = [this.#noted, taken.#noted];
    return taken;
  }

  /** Takes back what was handed over for a snapshot that failed. */
  putBack(taken: DirtyRows): void {
    for (const table of tableNames) for (const id of taken.of(table)) this.#known(table).add(id);
    this.#noted += taken.#noted;
  }

  #known(table: TableName): Set<string> {
    const present = this.#ids.get(table);
    if (present) return present;
    const fresh = new Set<string>();
    this.#ids.set(table, fresh);
    return fresh;
  }
}

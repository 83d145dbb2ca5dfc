import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Change, RowChange } from '../../../core/case/change.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { TableName } from '../../../core/case/tables.ts';
import { writtenIn } from '../../../core/case/written-rows.ts';

/** The ids of each table in ascending order, sorted again only after rows came or went. */
export class SortedIds {
  readonly #rows: CaseRows;
  readonly #sorted = new Map<TableName, readonly Identifier[]>();

  constructor(rows: CaseRows) {
    this.#rows = rows;
  }

  of(table: TableName): readonly Identifier[] {
    const known = this.#sorted.get(table);
    if (known) return known;
    const sorted = [...this.#rows.rows(table).keys()].sort();
    this.#sorted.set(table, sorted);
    return sorted;
  }

  update(change: Change): void {
    for (const table of this.#sorted.keys()) {
      const cameOrWent = (rows: readonly RowChange<TableName>[] = []): boolean =>
        rows.some(({ before, after }) => before === null || after === null);
      if (writtenIn(change, table) || cameOrWent(change[table])) this.#sorted.delete(table);
    }
  }
}

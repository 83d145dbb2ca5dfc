import type { CaseRows } from '../../../core/case/case-rows.ts';
import { type Change, forEachRow } from '../../../core/case/change.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { TableName } from '../../../core/case/tables.ts';

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
    forEachRow(change, (table, { before, after }) => {
      if (before === null || after === null) this.#sorted.delete(table);
    });
  }
}

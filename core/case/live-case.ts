import type { CaseRows } from './case-rows.ts';
import type { Change, RowChange } from './change.ts';
import type { Placement } from './chart.ts';
import type { Identifier } from './identifier.ts';
import type { Link } from './link.ts';
import { fail, type Result, succeed } from './problem.ts';
import { RowIndex } from './row-index.ts';
import { RowTable } from './row-table.ts';
import { sameRow } from './same-row.ts';
import { type Row, type TableName, tableNames } from './tables.ts';
import { writtenIn } from './written-rows.ts';

type Tables = { readonly [T in TableName]: RowTable<Row<T>> };

/**
 * The rows of an open case in memory. `load` and `apply` are the only writers; they change tables in place (copying a
 * table per edit cost 1.9 s at 200,000 links) and keep the indexes.
 */
export class LiveCase implements CaseRows {
  readonly #tables = Object.fromEntries(tableNames.map((name) => [name, new RowTable()])) as Tables;
  readonly #links = new RowIndex<Link>(this.#tables.links, ({ from, to }) => [from, to]);
  readonly #placementsByEntity = new RowIndex<Placement>(this.#tables.placements, ({ entity }) => [entity]);
  readonly #placementsByChart = new RowIndex<Placement>(this.#tables.placements, ({ chart }) => [chart]);

  #followers: readonly ((change: Change) => void)[] = [];

  rows<T extends TableName>(table: T): ReadonlyMap<Identifier, Row<T>> {
    return this.#tables[table];
  }

  row<T extends TableName>(table: T, id: Identifier): Row<T> | undefined {
    return this.#tables[table].get(id);
  }

  linksOf(entity: Identifier): ReadonlySet<Identifier> {
    return this.#links.of(entity);
  }

  placementsOf(entity: Identifier): ReadonlySet<Identifier> {
    return this.#placementsByEntity.of(entity);
  }

  placementsOn(chart: Identifier): ReadonlySet<Identifier> {
    return this.#placementsByChart.of(chart);
  }

  /** Takes so many more rows into each index, which is otherwise built when it is first asked; false once all are. */
  buildIndexes(count: number): boolean {
    const indexes = [this.#links, this.#placementsByEntity, this.#placementsByChart];
    return indexes.map((index) => index.build(count)).includes(true);
  }

  /** Reads about so many rows of a large import that nobody asked for yet; false once there are none. */
  unfold(count: number): boolean {
    return tableNames.some((table) => this.#tables[table].unfold(count));
  }

  /** Whether every row is still what the Change says it was; nothing is written. */
  check(change: Change): Result<null> {
    for (const table of tableNames) {
      const rows = writtenIn(change, table) ? [] : (change[table] ?? []);
      for (const { id, before } of rows) {
        const present = this.row(table, id);
        if (sameRow(present ?? null, before)) continue;
        const code = before === null ? 'row-exists' : present ? 'row-changed-meanwhile' : 'row-missing';
        return fail(code, { details: { table, row: id } });
      }
    }
    return succeed(null);
  }

  /** Calls back after every Change written from now on, when the rows are as the Change left them. */
  follow(follower: (change: Change) => void): void {
    this.#followers = [...this.#followers, follower];
  }

  /** Takes in rows of a case that is being opened; false where one of them was there, and it is then not to be used. */
  load<T extends TableName>(table: T, rows: readonly Row<T>[]): boolean {
    const present = this.#tables[table] as RowTable<Row<TableName>>;
    const expected = present.size + rows.length;
    for (const row of rows) {
      present.set(row);
      this.#reindex(table, { id: row.id, before: null, after: row });
    }
    return present.size === expected;
  }

  /** Writes a checked Change that lies on disk; rows that are written already are read when they are asked for. */
  apply(change: Change): void {
    for (const table of tableNames) {
      const rows = this.#tables[table] as RowTable<Row<TableName>>;
      const written = writtenIn(change, table);
      written?.settle();
      if (written && this.#leavesAlone(table, written.count)) rows.fold(written);
      else for (const row of change[table] ?? []) this.#write(table, row);
    }
    for (const follower of this.#followers) follower(change);
  }

  #write(table: TableName, row: RowChange<TableName>): void {
    this.#reindex(table, row);
    const rows = this.#tables[table] as RowTable<Row<TableName>>;
    if (row.after === null) rows.delete(row.id);
    else rows.set(row.after);
  }

  /** Whether new rows can stay unread: an index to which more come than it has is rather built anew, once it is asked. */
  #leavesAlone(table: TableName, count: number): boolean {
    const indexes = this.#indexesOf(table).filter(({ isBegun }) => isBegun);
    if (count < this.#tables[table].size && indexes.length > 0) return false;
    for (const index of indexes) index.forget();
    return true;
  }

  #indexesOf(table: TableName): readonly Pick<RowIndex<never>, 'isBegun' | 'forget'>[] {
    if (table === 'links') return [this.#links];
    return table === 'placements' ? [this.#placementsByEntity, this.#placementsByChart] : [];
  }

  #reindex(table: TableName, { id, before, after }: RowChange<TableName>): void {
    if (table === 'links') this.#links.update(id, before as Link | null, after as Link | null);
    if (table !== 'placements') return;
    const [old, next] = [before as Placement | null, after as Placement | null];
    this.#placementsByEntity.update(id, old, next);
    this.#placementsByChart.update(id, old, next);
  }
}

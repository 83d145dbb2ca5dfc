import type { CaseRows } from './case-rows.ts';
import { type Change, forEachRow, type RowChange } from './change.ts';
import type { Identifier } from './identifier.ts';
import type { Link } from './link.ts';
import type { Placement } from './chart.ts';
import { fail, type Result, succeed } from './problem.ts';
import { sameRow } from './same-row.ts';
import { type Row, type TableName, tableNames } from './tables.ts';

type Tables = { readonly [T in TableName]: Map<Identifier, Row<T>> };
type Index = Map<Identifier, Set<Identifier>>;

const nothing: ReadonlySet<Identifier> = new Set();

/**
 * The rows of an open case in memory. `apply` is the only writer; it changes Maps in place (copying a table per edit
 * cost 1.9 s at 200,000 links) and keeps the indexes.
 */
export class LiveCase implements CaseRows {
  readonly #tables = Object.fromEntries(tableNames.map((name) => [name, new Map()])) as Tables;
  readonly #links: Index = new Map();
  readonly #placementsByEntity: Index = new Map();
  readonly #placementsByChart: Index = new Map();

  rows<T extends TableName>(table: T): ReadonlyMap<Identifier, Row<T>> {
    return this.#tables[table];
  }

  row<T extends TableName>(table: T, id: Identifier): Row<T> | undefined {
    return this.#tables[table].get(id);
  }

  linksOf(entity: Identifier): ReadonlySet<Identifier> {
    return this.#links.get(entity) ?? nothing;
  }

  placementsOf(entity: Identifier): ReadonlySet<Identifier> {
    return this.#placementsByEntity.get(entity) ?? nothing;
  }

  placementsOn(chart: Identifier): ReadonlySet<Identifier> {
    return this.#placementsByChart.get(chart) ?? nothing;
  }

  /** Whether every row is still what the Change says it was; nothing is written. */
  check(change: Change): Result<null> {
    let failed: Result<null> = succeed(null);
    forEachRow(change, (table, row) => {
      const present = this.row(table, row.id);
      if (!failed.ok || sameRow(present ?? null, row.before)) return;
      const code = row.before === null ? 'row-exists' : present ? 'row-changed-meanwhile' : 'row-missing';
      failed = fail(code, { details: { table, row: row.id } });
    });
    return failed;
  }

  /** Writes a checked Change. */
  apply(change: Change): void {
    forEachRow(change, (table, row) => {
      this.#reindex(table, row);
      const rows = this.#tables[table] as Map<Identifier, Row<TableName>>;
      if (row.after === null) rows.delete(row.id);
      else rows.set(row.id, row.after);
    });
  }

  #reindex(table: TableName, { id, before, after }: RowChange<TableName>): void {
    if (table === 'links') this.#reindexLink(id, before as Link | null, after as Link | null);
    if (table === 'placements')
      this.#reindexPlacement(id, before as Placement | null, after as Placement | null);
  }

  #reindexLink(id: Identifier, before: Link | null, after: Link | null): void {
    if (before) for (const end of [before.from, before.to]) remove(this.#links, end, id);
    if (after) for (const end of [after.from, after.to]) insert(this.#links, end, id);
  }

  #reindexPlacement(id: Identifier, before: Placement | null, after: Placement | null): void {
    if (before) {
      remove(this.#placementsByEntity, before.entity, id);
      remove(this.#placementsByChart, before.chart, id);
    }
    if (after) {
      insert(this.#placementsByEntity, after.entity, id);
      insert(this.#placementsByChart, after.chart, id);
    }
  }
}

function remove(index: Index, key: Identifier, id: Identifier): void {
  const group = index.get(key);
  group?.delete(id);
  if (group?.size === 0) index.delete(key);
}

function insert(index: Index, key: Identifier, id: Identifier): void {
  const group = index.get(key);
  if (group) group.add(id);
  else index.set(key, new Set([id]));
}

import type { CaseRows } from '../case/case-rows.ts';
import { type Change, forEachRow, type RowChange } from '../case/change.ts';
import type { Placement } from '../case/chart.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Row, TableName } from '../case/tables.ts';

type Changed<T extends TableName> = ReadonlyMap<Identifier, Row<T> | null>;
type Ids = ReadonlySet<Identifier>;

/**
 * The case as it would be after a Change that is not made: with what `rewind` gives, as it was at an earlier moment. A
 * view of `rows`, which must not change while it is used.
 */
export function rowsWith(rows: CaseRows, change: Change): CaseRows {
  const changed = new Map<TableName, Map<Identifier, Row<TableName> | null>>();
  forEachRow(change, (table, { id, after }) => {
    const ofTable = changed.get(table) ?? new Map<Identifier, Row<TableName> | null>();
    changed.set(table, ofTable.set(id, after));
  });
  const links = moved(change.links ?? [], ({ from, to }: Link) => [from, to]);
  const byEntity = moved(change.placements ?? [], ({ entity }: Placement) => [entity]);
  const byChart = moved(change.placements ?? [], ({ chart }: Placement) => [chart]);
  const whole = new Map<TableName, ReadonlyMap<Identifier, Row<TableName>>>();
  return {
    row: <T extends TableName>(table: T, id: Identifier) => {
      const after = changed.get(table)?.get(id);
      return after === undefined ? rows.row(table, id) : ((after ?? undefined) as Row<T> | undefined);
    },
    rows: <T extends TableName>(table: T) => {
      const known = whole.get(table) ?? patched(rows.rows(table), changed.get(table) as Changed<T>);
      whole.set(table, known);
      return known as ReadonlyMap<Identifier, Row<T>>;
    },
    linksOf: (entity) => patchedIds(rows.linksOf(entity), links.get(entity)),
    placementsOf: (entity) => patchedIds(rows.placementsOf(entity), byEntity.get(entity)),
    placementsOn: (chart) => patchedIds(rows.placementsOn(chart), byChart.get(chart)),
  };
}

function patched<T extends TableName>(
  rows: ReadonlyMap<Identifier, Row<T>>,
  changed: Changed<T> | undefined,
): ReadonlyMap<Identifier, Row<T>> {
  if (!changed) return rows;
  const result = new Map(rows);
  for (const [id, after] of changed) {
    if (after) result.set(id, after);
    else result.delete(id);
  }
  return result;
}

interface Moved {
  readonly left: Set<Identifier>;
  readonly came: Set<Identifier>;
}

/** Which rows an index loses and wins at each key. */
function moved<T extends 'links' | 'placements'>(
  changes: readonly RowChange<T>[],
  keysOf: (row: Row<T>) => readonly Identifier[],
): ReadonlyMap<Identifier, Moved> {
  const result = new Map<Identifier, Moved>();
  const at = (key: Identifier): Moved => {
    const known = result.get(key) ?? { left: new Set(), came: new Set() };
    result.set(key, known);
    return known;
  };
  for (const { id, before, after } of changes) {
    for (const key of before ? keysOf(before) : []) at(key).left.add(id);
    for (const key of after ? keysOf(after) : []) at(key).came.add(id);
  }
  return result;
}

function patchedIds(ids: Ids, change: Moved | undefined): Ids {
  if (!change) return ids;
  return new Set([...[...ids].filter((id) => !change.left.has(id)), ...change.came]);
}

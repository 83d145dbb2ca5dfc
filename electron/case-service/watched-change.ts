import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Change, RowChange } from '../../core/case/change.ts';
import { placementId } from '../../core/case/chart.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { TableName } from '../../core/case/tables.ts';
import { writtenIn } from '../../core/case/written-rows.ts';
import { filterInSteps, type Steps } from '../../core/tables/steps.ts';

/** The part of a Change that a window showing one chart must see. */
export interface WatchedChange {
  readonly change: Change;
  /** True when entities came onto the chart whose rows the Change does not hold, or types of the case have changed. */
  readonly reload: boolean;
}

/** Rows of a Change that are drawn on this chart, or were before it. `rows` is the case after the Change. */
export function* watchedChange(
  change: Change,
  chart: Identifier | null,
  rows: CaseRows,
): Steps<WatchedChange> {
  if (chart === null) return { change: {}, reload: false };
  const placements = (change.placements ?? []).filter(
    ({ before, after }) => (after ?? before)?.chart === chart,
  );
  const moved = new Set(placements.map(({ before, after }) => (after ?? before)?.entity));
  const here = (entity: Identifier): boolean =>
    moved.has(entity) || rows.row('placements', placementId(chart, entity)) !== undefined;
  return {
    change: withoutEmpty({
      charts: change.charts?.filter(({ id }) => id === chart),
      entities: change.entities?.filter(({ id }) => here(id)),
      links: yield* linksHere(change, here),
      placements,
      groups: change.groups?.filter((row) => isOn(row, chart)),
      annotations: change.annotations?.filter((row) => isOn(row, chart)),
    }),
    // types that have changed may draw everything in another shape
    reload: change.types !== undefined || bringsGuests(change, placements),
  };
}

/** Whether entities come onto the chart that were in the case before. */
function bringsGuests({ entities }: Change, placements: readonly RowChange<'placements'>[]): boolean {
  const made = new Set(entities?.filter(({ before }) => before === null).map(({ id }) => id));
  return placements.some(({ before, after }) => !before && after && !made.has(after.entity));
}

function isOn({ before, after }: RowChange<'groups'> | RowChange<'annotations'>, chart: Identifier): boolean {
  return (after ?? before)?.chart === chart;
}

/** Of the rows of a large import those alone are made changes of. */
function* linksHere(
  change: Change,
  here: (entity: Identifier) => boolean,
): Steps<readonly RowChange<'links'>[]> {
  const written = writtenIn(change, 'links');
  if (!written) return yield* filterInSteps(change.links ?? [], (row) => hasEndsHere(row, here));
  const rows = yield* filterInSteps(written.rows(), ({ from, to }) => here(from) && here(to));
  return rows.map((row) => ({ id: row.id, before: null, after: row }));
}

function hasEndsHere({ before, after }: RowChange<'links'>, here: (entity: Identifier) => boolean): boolean {
  const link = after ?? before;
  return link !== null && here(link.from) && here(link.to);
}

function withoutEmpty(tables: Record<string, readonly RowChange<TableName>[] | undefined>): Change {
  return Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows && rows.length > 0));
}

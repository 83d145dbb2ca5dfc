import type { Change, RowChange } from '../../core/case/change.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartView } from '../../core/contract/views.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';

/** The rows of a chart as the canvas takes them. */
export function chartRows(view: ChartView): ChartRows {
  const { chart, placements, entities, links, groups, annotations } = view;
  return {
    chart,
    placements: new Map(placements.map((placement) => [placement.entity, placement])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    links: new Map(links.map((link) => [link.id, link])),
    groups: new Map(groups.map((group) => [group.id, group])),
    annotations: new Map(annotations.map((annotation) => [annotation.id, annotation])),
  };
}

/**
 * The chart after a Change: rows of other charts and of entities that do not stand here are passed over, links whose
 * ends left go with them, and tables the Change does not touch stay the same objects.
 */
export function applyToChart(rows: ChartRows, change: Change): ChartRows {
  const placements = changedPlacements(rows, change.placements ?? []);
  const standing = (id: Identifier) => placements.has(id);
  const entities = patched(rows.entities, change.entities ?? [], ({ id }) => standing(id));
  const links = patched(rows.links, change.links ?? [], ({ from, to }) => standing(from) && standing(to));
  const gone = [...rows.placements.keys()].some((id) => !standing(id));
  return {
    chart: change.charts?.find(({ id }) => id === rows.chart.id)?.after ?? rows.chart,
    placements,
    entities: gone ? kept(entities, ({ id }) => standing(id)) : entities,
    links: gone ? kept(links, ({ from, to }) => standing(from) && standing(to)) : links,
    ...drawnRound(rows, change),
  };
}

function drawnRound(rows: ChartRows, change: Change): Pick<ChartRows, 'groups' | 'annotations'> {
  const isHere = (row: { readonly chart: Identifier }) => row.chart === rows.chart.id;
  return {
    groups: patched(rows.groups, change.groups ?? [], isHere),
    annotations: patched(rows.annotations, change.annotations ?? [], isHere),
  };
}

function changedPlacements(
  { chart, placements }: ChartRows,
  changes: readonly RowChange<'placements'>[],
): ChartRows['placements'] {
  const here = changes.filter(({ before, after }) => (after ?? before)?.chart === chart.id);
  if (here.length === 0) return placements;
  const result = new Map(placements);
  for (const { before, after } of here) {
    if (after) result.set(after.entity, after);
    else if (before) result.delete(before.entity);
  }
  return result;
}

function patched<T extends 'entities' | 'links' | 'groups' | 'annotations', R>(
  rows: ReadonlyMap<Identifier, R>,
  changes: readonly (RowChange<T> & { readonly after: R | null })[],
  belongs: (row: R) => boolean,
): ReadonlyMap<Identifier, R> {
  const relevant = changes.filter(({ id, after }) => rows.has(id) || (after && belongs(after)));
  if (relevant.length === 0) return rows;
  const result = new Map(rows);
  for (const { id, after } of relevant) {
    if (after && belongs(after)) result.set(id, after);
    else result.delete(id);
  }
  return result;
}

function kept<R>(rows: ReadonlyMap<Identifier, R>, keep: (row: R) => boolean): ReadonlyMap<Identifier, R> {
  return new Map([...rows].filter(([, row]) => keep(row)));
}

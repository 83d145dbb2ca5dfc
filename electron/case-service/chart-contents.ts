import type { Annotation } from '../../core/case/annotation.ts';
import type { CaseRows } from '../../core/case/case-rows.ts';
import { type Chart, type Placement, placementId } from '../../core/case/chart.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Group } from '../../core/case/group.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { CaseStore } from '../stores/case-store.ts';

/**
 * The rows that stand on one chart: its placements, their entities, the links with both ends among these, and what
 * is drawn round them. */
export interface ChartContents {
  readonly chart: Chart;
  readonly placements: readonly Placement[];
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
  readonly groups: readonly Group[];
  readonly annotations: readonly Annotation[];
}

/** Reads what stands on a chart, or only these entities of it; undefined when the case has no such chart. */
export async function chartContents(
  store: CaseStore,
  id: Identifier,
  only?: readonly Identifier[],
): Promise<ChartContents | undefined> {
  const onChart = await store.load({ charts: [id] });
  const chart = onChart.row('charts', id);
  if (!chart) return undefined;
  const placements = only
    ? only.flatMap((entity) => onChart.row('placements', placementId(id, entity)) ?? [])
    : placementsOn(onChart, id);
  const standing = placements.map(({ entity }) => entity);
  const around = await store.load({ around: standing });
  return {
    chart,
    placements,
    entities: standing.flatMap((entity) => around.row('entities', entity) ?? []),
    links: linksAmong(around, new Set(standing)),
    groups: (await store.all('groups')).filter((group) => group.chart === id),
    annotations: (await store.all('annotations')).filter((annotation) => annotation.chart === id),
  };
}

/** The placements on a chart, in the order they were made. */
function placementsOn(rows: CaseRows, chart: Identifier): Placement[] {
  return [...rows.placementsOn(chart)].flatMap((id) => rows.row('placements', id) ?? []);
}

/** Links with both ends among these entities, each once. */
export function linksAmong(rows: CaseRows, entities: ReadonlySet<Identifier>): Link[] {
  const ids = new Set([...entities].flatMap((entity) => [...rows.linksOf(entity)]));
  return [...ids]
    .flatMap((id) => rows.row('links', id) ?? [])
    .filter(({ from, to }) => entities.has(from) && entities.has(to));
}

import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Chart, Placement } from '../../core/case/chart.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { CaseStore } from '../stores/case-store.ts';

/** The rows that stand on one chart: its placements, their entities, and the links with both ends among these. */
export interface ChartContents {
  readonly chart: Chart;
  readonly placements: readonly Placement[];
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
}

/** Reads what stands on a chart; undefined when the case has no such chart. */
export async function chartContents(store: CaseStore, id: Identifier): Promise<ChartContents | undefined> {
  const onChart = await store.load({ charts: [id] });
  const chart = onChart.row('charts', id);
  if (!chart) return undefined;
  const placements = placementsOn(onChart, id);
  const standing = placements.map(({ entity }) => entity);
  const around = await store.load({ around: standing });
  return {
    chart,
    placements,
    entities: standing.flatMap((entity) => around.row('entities', entity) ?? []),
    links: linksAmong(around, new Set(standing)),
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

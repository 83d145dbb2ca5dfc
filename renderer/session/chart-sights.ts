import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartSight } from '../../core/contract/chart-sight.ts';
import { askMain } from '../bridge.ts';
import { now } from './session.ts';

let sights = new Map<Identifier, ChartSight>();

/** Reads how the charts of the case that was just opened were seen last. */
export async function loadSights(): Promise<void> {
  const known = await askMain('chart-sights', {});
  sights = new Map(Object.entries(known.ok ? known.value : {}));
}

/** How a chart was seen last; null for as a whole. */
export function sightOn(chart: Identifier): ChartSight | null {
  return sights.get(chart) ?? null;
}

/**
 * Has it remembered what of the chart in front is in view, null for all of it. A story and the tour choose what to look
 * at by themselves, which is no wish of the analyst.
 */
export function keepSight(chart: Identifier, sight: ChartSight | null): void {
  const { telling, tour, preview } = now();
  if (telling || tour !== null || preview) return;
  const kept = sight && rounded(sight);
  if (same(kept, sightOn(chart))) return;
  if (kept) sights.set(chart, kept);
  else sights.delete(chart);
  void askMain('keep-chart-sight', { chart, sight: kept });
}

/** Lets go of what was known of a case. */
export function forgetSights(): void {
  sights = new Map();
}

/** No more exact than a screen is. */
function rounded({ x, y, zoom }: ChartSight): ChartSight {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, zoom: Math.round(zoom * 1e5) / 1e5 };
}

function same(one: ChartSight | null, other: ChartSight | null): boolean {
  return one?.x === other?.x && one?.y === other?.y && one?.zoom === other?.zoom;
}

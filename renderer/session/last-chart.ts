import type { Identifier } from '../../core/case/identifier.ts';
import { askMain } from '../bridge.ts';
import { now } from './session.ts';

/** Which chart of the open case was in front when it was closed, by its place among them; 0 where nobody knows. */
export async function lastChart(): Promise<number> {
  const last = await askMain('last-chart', {});
  return (last.ok ? last.value : null) ?? 0;
}

/** Has it remembered which chart is in front. */
export function keepLastChart(id: Identifier): void {
  const at = now().summary?.charts.findIndex(({ chart }) => chart.id === id) ?? -1;
  if (at >= 0) void askMain('keep-last-chart', { chart: at });
}

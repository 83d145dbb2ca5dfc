import type { Session } from './session.ts';

/** The chart of the sample case that the tour is about. */
const sampleChart = 'CHT-01';

/** Whether the open case is the sample, which the tour speaks of. */
export function isSample({ summary }: Pick<Session, 'summary'>): boolean {
  return summary?.about.synthetic === true && summary.charts.some(({ chart }) => chart.id === sampleChart);
}

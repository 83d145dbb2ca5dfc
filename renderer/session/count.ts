import type { Counting } from './counting.ts';
import { now, put } from './session.ts';

/** Counts the chart by something else or in another way, and shows the histogram. */
export function count(part: Partial<Counting>): void {
  const { counting, panels } = now();
  put({
    counting: { ...counting, ...part },
    lowerTab: 'histogram',
    panels: { ...panels, results: true },
  });
}

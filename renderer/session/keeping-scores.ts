import type { Measured } from './measured.ts';
import { now, put } from './session.ts';

/**
 * Takes scores that the case service has just worked out for an analyst: columns, filters, histograms and, where the same
 * measure is in front, the chart go by them from now on, as the case service does. Those of a chart that is no longer in
 * front are put away, as are those of the case as it was before what is here already.
 */
export function keepScores(measured: Measured): void {
  const { measured: inFront, results, rows } = now();
  const chart = measured.network.scope?.chart;
  if (chart !== undefined && chart !== rows?.chart.id) return;
  if ((results[measured.measure]?.revision ?? 0) > measured.revision) return;
  put({
    results: { ...results, [measured.measure]: measured },
    ...(inFront?.measure === measured.measure && { measured }),
  });
}

import { closenessEstimating } from './closeness-estimate.ts';
import { allDistances } from './distances.ts';
import type { Measure } from './measure.ts';

/**
 * How near somebody is to those they reach: one divided by the sum of the distances (Sabidussi 1966), hops or costs.
 * Divided for comparison as Wasserman & Faust (1994) do it where not all reach all: r/(n-1) of the others reached, divided
 * by the mean distance to them. Zero for those who reach nobody.
 */
export const closeness: Measure = {
  id: 'closeness',
  on: 'entities',
  heeds: ['direction', 'cost'],
  unit: 'number',
  usually: 'normalised',
  reference: 'Sabidussi 1966; Wasserman & Faust 1994; Eppstein & Wang 2004',
  run(graph, { normalised, progress }) {
    const { sums, counts } = allDistances(graph, progress);
    const others = Math.max(1, graph.size - 1);
    return sums.map((sum, i) => {
      const reached = counts[i] as number;
      if (reached === 0) return 0;
      return (normalised ? reached ** 2 / others : 1) / sum;
    });
  },
  estimate: closenessEstimating,
};

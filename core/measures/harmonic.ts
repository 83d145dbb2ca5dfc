import { allDistances } from './distances.ts';
import { distanceSamples, distancesTakeLong, estimateByDistances } from './distances-estimate.ts';
import { meanWithin } from './mean-within.ts';
import type { Measure } from './measure.ts';

/**
 * How near somebody is to everybody: the sum of one divided by the distance to each, hops or costs, those out of reach
 * adding nothing (Rochat 2009). Divided by the number of others, all zero below two entities.
 */
export const harmonic: Measure = {
  id: 'harmonic',
  on: 'entities',
  heeds: ['direction', 'cost'],
  unit: 'number',
  usually: 'normalised',
  reference: 'Rochat 2009; Boldi & Vigna 2014; Eppstein & Wang 2004',
  run(graph, { normalised, progress }) {
    const { inverses } = allDistances(graph, progress);
    const others = normalised ? Math.max(1, graph.size - 1) : 1;
    return inverses.map((sum) => sum / others);
  },
  // By the distances to some (Eppstein & Wang 2004).
  estimate: {
    isWorthIt: distancesTakeLong,
    samplesFor: distanceSamples,
    run: (graph, options) =>
      estimateByDistances(graph, options, ({ others, drawn, inverse, inverseSquares, nearest }, _, risk) => {
        const scale = options.normalised ? others / Math.max(1, graph.size - 1) : others;
        const nearness = { count: drawn, sum: inverse, squares: inverseSquares, of: others };
        const { low, high } = meanWithin({ ...nearness, least: 0, most: 1 / nearest }, risk);
        return { score: drawn > 0 ? (inverse / drawn) * scale : 0, low: low * scale, high: high * scale };
      }),
  },
};

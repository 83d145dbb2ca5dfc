import { distancesFrom, distancesTo, sumsByEntity } from './distances.ts';
import { distanceSamples, distancesTakeLong } from './distances-estimate.ts';
import { farthestAtMost, hubsOf } from './farthest.ts';
import type { Graph } from './graph.ts';
import type { Estimating } from './measure.ts';
import { chosenOfParts } from './sample-of-parts.ts';

/** Entities by whose distances it is seen who is far out, over hops and over costs. */
const hubCount = { hops: 24, costs: 2 };

/**
 * Eccentricity as the distance to the farthest of those who are far from the best linked; never more than it is. All others
 * are at most as far as by way of these (after Takes & Kosters 2013), which holds for certain.
 */
export const eccentricityEstimating: Estimating = {
  isWorthIt: distancesTakeLong,
  samplesFor: distanceSamples,
  run(graph, { samples, progress }) {
    const hubs = hubsOf(graph, graph.costs ? hubCount.costs : hubCount.hops);
    const far = farOut(graph, hubs.hubs);
    const { isDrawn } = chosenOfParts(graph, samples, (part, count) =>
      part.toSorted((a, b) => (far[b] as number) - (far[a] as number)).subarray(0, count),
    );
    const scores = distancesTo(graph, isDrawn, (found) => sumsByEntity(found, 'largest'), progress);
    const others = farthestAtMost(graph, hubs, isDrawn);
    const bound = scores.reduce((most, score, i) => Math.max(most, (others[i] as number) - score), 0);
    return { scores, bound };
  },
};

/** How far everybody is from those who reach them, together. */
function farOut(graph: Graph, hubs: readonly number[]): Float64Array {
  const far = new Float64Array(graph.size);
  const search = distancesFrom(graph);
  for (const hub of hubs)
    search.from(hub).forEach((distance, i) => {
      if (distance < Infinity) far[i] = (far[i] as number) + distance;
    });
  search.end();
  return far;
}

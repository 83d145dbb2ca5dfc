import {
  distanceSamples,
  distancesTakeLong,
  estimateByDistances,
  type Guess,
  type Seen,
} from './distances-estimate.ts';
import { farthestAtMost, hubsOf } from './farthest.ts';
import { meanWithin } from './mean-within.ts';
import type { Estimating } from './measure.ts';

/** Entities from which it is seen how far anybody is at most, over hops and over costs. */
const hubs = { hops: 4, costs: 1 };

/**
 * Closeness by the distances to some (Eppstein & Wang 2004). Where links count both ways everybody reaches their part and
 * no more, or else the share of it that they reach is estimated as well.
 */
export const closenessEstimating: Estimating = {
  // Whether somebody reaches one or ten is all that counts unless scores are divided, and not to be seen by a sample.
  isWorthIt: (graph, normalised) => distancesTakeLong(graph) && (graph.undirected || normalised),
  samplesFor: distanceSamples,
  run(graph, options) {
    const farthest = farthestAtMost(graph, hubsOf(graph, graph.costs ? hubs.costs : hubs.hops));
    const { undirected, size } = graph;
    const all = Math.max(1, size - 1);
    return estimateByDistances(graph, options, (seen, i, risk) => {
      const { count, others, drawn, nearest } = seen;
      const each = undirected ? risk : risk / 2;
      const reached = undirected ? everybody : reachedBy(seen, each);
      const distance = distanceOf(seen, each, {
        of: undirected ? others : drawn === others ? count : Infinity,
        most: Math.max(nearest, farthest[i] as number),
      });
      return options.normalised
        ? divided(reached, distance, others / all)
        : divided(everybody, multiplied(reached, distance, others), 1);
    });
  },
};

const everybody: Guess = { score: 1, low: 1, high: 1 };

/** The share of others that somebody reaches. */
function reachedBy({ drawn, others, count }: Seen, risk: number): Guess {
  const share = meanWithin(
    { count: drawn, sum: count, squares: count, of: others, least: 0, most: 1, isEither: true },
    risk,
  );
  return { low: share.low, high: share.high, score: drawn === 0 ? 0 : count / drawn };
}

interface Reached {
  /** How many are reached in all. */
  readonly of: number;
  /** How far the farthest of them can be. */
  readonly most: number;
}

/** The mean distance to those who are reached. */
function distanceOf({ count, sum, squares, nearest }: Seen, risk: number, reached: Reached): Guess {
  const { of, most } = reached;
  const { low, high } = meanWithin({ count, sum, squares, of, least: nearest, most }, risk);
  return { low, high, score: count === 0 ? most : sum / count };
}

/** The sum of distances; whoever leads anywhere reaches one at least. */
function multiplied(share: Guess, mean: Guess, others: number): Guess {
  return {
    score: share.score * others * mean.score || Infinity,
    low: Math.max(1, share.low * others) * mean.low,
    high: share.high * others * mean.high,
  };
}

function divided(above: Guess, below: Guess, times: number): Guess {
  return {
    score: (above.score / below.score) * times,
    low: (above.low / below.high) * times,
    high: (above.high / below.low) * times,
  };
}

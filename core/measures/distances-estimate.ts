import { distancesTo, type SumsByPlace } from './distances.ts';
import type { Graph } from './graph.ts';
import type { Interval } from './mean-within.ts';
import { type Estimate, type EstimateOptions, searchesTakeMore } from './measure.ts';
import { sampleOfParts } from './sample-of-parts.ts';

/** How likely it is that some score is farther off than the bound. */
const risk = 0.1;
/** Looks at steps from which all distances take more than about two seconds, over hops and over costs. */
const long = { hops: 1e10, costs: 2e7 };
/** Looks at steps in about two seconds, over hops many side by side. */
const spent = { hops: 7e9, costs: 2e7 };
const least = 16;

export function distancesTakeLong(graph: Graph): boolean {
  return searchesTakeMore(graph, graph.costs ? long.costs : long.hops);
}

/** Entities to which distances are counted in about two seconds. */
export function distanceSamples({ size, neighbours, costs }: Graph): number {
  const looks = costs ? spent.costs : spent.hops;
  return Math.min(size, Math.max(least, Math.round(looks / (1 + size + neighbours.length))));
}

/** What is known of one entity by its distances to those drawn. */
export interface Seen {
  /** Others in its part, and of these drawn. */
  readonly others: number;
  readonly drawn: number;
  /** Of those drawn that it reaches: how many, and the sums of their distances, of one over each, and of the squares. */
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  readonly inverse: number;
  readonly inverseSquares: number;
  /** Its shortest step: nobody is nearer. */
  readonly nearest: number;
}

export interface Guess extends Interval {
  readonly score: number;
}

/** The score of an entity, and where the exact one is but for this risk. */
export type GuessOf = (seen: Seen, entity: number, risk: number) => Guess;

/** Scores by the distances to some, drawn from each part of the network; nobody's is farther off than the farthest. */
export function estimateByDistances(graph: Graph, options: EstimateOptions, guessOf: GuessOf): Estimate {
  const sample = sampleOfParts(graph, options.samples, options.seed);
  const guessed = (found: SumsByPlace): Estimate => {
    const scores = new Float64Array(graph.size);
    let bound = 0;
    found.order.forEach((i, place) => {
      const nearest = shortestStep(graph, i);
      if (nearest === Infinity) return;
      const others = (sample.sizes[i] as number) - 1;
      const drawn = (sample.counts[i] as number) - (sample.isDrawn[i] as number);
      const seen = seenAt(found, place, { others, drawn, nearest });
      const { score, low, high } = guessOf(seen, i, risk / graph.size);
      scores[i] = score;
      bound = Math.max(bound, high - score, score - low);
    });
    return { scores, bound };
  };
  return distancesTo(graph, sample.isDrawn, guessed, options.progress);
}

type Around = Pick<Seen, 'others' | 'drawn' | 'nearest'>;

function seenAt({ sumAt }: SumsByPlace, place: number, { others, drawn, nearest }: Around): Seen {
  return {
    others,
    drawn,
    nearest,
    count: sumAt(place, 'counts'),
    sum: sumAt(place, 'sums'),
    squares: sumAt(place, 'squares'),
    inverse: sumAt(place, 'inverses'),
    inverseSquares: sumAt(place, 'inverseSquares'),
  };
}

/** Infinite for those who lead nowhere. */
function shortestStep({ offsets, costs }: Graph, i: number): number {
  const [first, end] = [offsets[i] as number, offsets[i + 1] as number];
  if (first === end) return Infinity;
  return costs ? costs.subarray(first, end).reduce((least, cost) => Math.min(least, cost), Infinity) : 1;
}

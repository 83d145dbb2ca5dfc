import { seededRandom } from '../../arrange/random.ts';
import { sumsOf, sumsPerEntity } from '../distances.ts';
import type { Graph } from '../graph.ts';
import { kernelFor } from '../kernels/kernel.ts';
import { inOrder, markedFirst, searchOrder } from '../relabel.ts';
import { reversed } from '../reversed.ts';
import type { PairDistances } from './pair-distances.ts';

export interface Counted extends PairDistances {
  /**
   * How much one over the steps to a target, as a mean over all others, differs from target to target (standard
   * deviation); of an undirected graph alone, or else 0.5, than which it cannot be more.
   */
  readonly spread: number;
}

/** Distances from everybody to some, drawn by lot, that are counted again and again with others away. */
export interface SampledDistances {
  /** How many distances lead to: all where that was asked for. */
  readonly targets: number;
  /** Counts them anew while these are away, as if no link led to them. `progress` gets 0 to 1 now and then. */
  without(away: readonly number[], progress?: (done: number) => void): Counted;
}

/** Targets that are searched from at once. */
const batch = 256;

/** Counts steps, whatever they weigh, to so many targets at most; the same for the same seed. */
export function sampledDistances(graph: Graph, most: number, seed = 1): SampledDistances {
  const { size, offsets, neighbours, undirected } = graph;
  const targets = Math.min(size, Math.max(1, Math.floor(most)));
  const order = targetsFirst(graph, targets, seed);
  const position = new Int32Array(size);
  order.forEach((i, at) => (position[i] = at));
  const moved = inOrder({ size, offsets, neighbours, undirected }, order);
  const back = reversed(moved);
  const kernel = kernelFor(moved);
  kernel.prepareDistances(undirected ? -1 : back.neighbours.length);
  if (!undirected) {
    kernel.put(kernel.backOffsets, back.offsets);
    kernel.put(kernel.backNeighbours, back.neighbours);
  }
  const sides = undirected ? [moved] : [moved, back];
  const places = [kernel.neighbours, kernel.backNeighbours];
  return {
    targets,
    without(away, progress = () => undefined) {
      const found = kernel.numbers(kernel.reach, sumsPerEntity * size).fill(0);
      const gone = away.map((i) => position[i] as number);
      sides.forEach((side, at) => {
        const kept = gone.length > 0 ? isolated(side, at === 0 ? back : moved, gone) : side.neighbours;
        kernel.put(places[at] as (typeof places)[number], kept);
      });
      for (let first = 0; first < targets; first += batch) {
        progress(first / targets);
        kernel.addDistances(first, Math.min(targets, first + batch));
      }
      return {
        ...totalsOf(found, undirected ? targets : null),
        sources: targets - gone.filter((at) => at < targets).length,
      };
    },
  };
}

/** Those drawn come first, and all others as searches reach them. */
function targetsFirst(graph: Graph, targets: number, seed: number): Int32Array {
  const order = searchOrder(graph);
  if (targets === graph.size) return order;
  const random = seededRandom(seed);
  const isDrawn = new Uint8Array(graph.size);
  for (let left = targets; left > 0;) {
    const i = Math.floor(random() * graph.size);
    if (isDrawn[i] === 1) continue;
    isDrawn[i] = 1;
    left--;
  }
  return markedFirst(order, isDrawn).order;
}

/** Where steps lead when all from and to these lead from where they begin to there again, which reaches nobody. */
function isolated({ offsets, neighbours }: Graph, back: Graph, gone: readonly number[]): Int32Array {
  const steps = neighbours.slice();
  for (const one of gone) {
    steps.fill(one, offsets[one], offsets[one + 1]);
    for (let e = back.offsets[one] as number; e < (back.offsets[one + 1] as number); e++) {
      const from = back.neighbours[e] as number;
      const row = neighbours.subarray(offsets[from], offsets[from + 1]);
      steps[(offsets[from] as number) + row.indexOf(one)] = from;
    }
  }
  return steps;
}

/** What everybody's sums come to. Targets are given where links count both ways, as spread is seen by their number. */
function totalsOf(found: Float64Array, targets: number | null): Omit<Counted, 'sources'> {
  let [steps, nearness, pairs, squares] = [0, 0, 0, 0];
  for (let at = 0; at < found.length; at += sumsPerEntity) {
    const near = found[at + sumsOf.inverses] as number;
    steps += found[at + sumsOf.sums] as number;
    nearness += near;
    pairs += found[at + sumsOf.counts] as number;
    squares += near * near;
  }
  return {
    steps,
    nearness,
    pairs,
    spread: spreadOf(nearness, squares, { size: found.length / sumsPerEntity, targets }),
  };
}

interface Counting {
  readonly size: number;
  readonly targets: number | null;
}

/** Of an undirected graph everybody's nearness to the targets varies as theirs to everybody does, or more. */
function spreadOf(nearness: number, squares: number, { size, targets }: Counting): number {
  if (targets === null) return 0.5;
  const variance = Math.max(0, squares / size - (nearness / size) ** 2);
  return Math.min(0.5, Math.sqrt(variance) / targets);
}

import type { Graph } from './graph.ts';
import { kernelFor } from './kernels/kernel.ts';
import { markedFirst, searchOrder } from './relabel.ts';
import { reversed } from './reversed.ts';

/**
 * How far it is from each entity to those it reaches along the steps of the graph, itself left out: in hops, or where the
 * graph has costs in costs. All zero for those that reach nobody.
 */
export interface Distances {
  /** Sum of the distances. */
  readonly sums: Float64Array;
  /** How many it reaches. */
  readonly counts: Float64Array;
  /** The largest distance. */
  readonly largest: Float64Array;
  /** Sum of one divided by each distance. */
  readonly inverses: Float64Array;
}

/** The same of one entity, with sums of squares, from which follows how much distances differ. */
export type SumName = keyof typeof sumsOf;

/** What is summed up for each entity, at the place where it lies in memory. */
export interface SumsByPlace {
  /** The entity at each place. */
  readonly order: Int32Array;
  readonly sumAt: (place: number, which: SumName) => number;
}

/** What the kernel sums up for each entity, in its order. */
const sumsOf = { sums: 0, inverses: 1, squares: 2, inverseSquares: 3, counts: 4, largest: 5 } as const;
const sumsPerEntity = 6;

/** Entities searched at once; progress is told as often. */
const batch = 256;

type Progress = (done: number) => void;

/**
 * Distances between all pairs, summed up for each entity: by breadth-first searches side by side in the bits of a word
 * (Then et al. 2014), with costs one after the other in buckets (Meyer & Sanders 2003). `progress` gets 0 to 1 now and then.
 */
export function allDistances(graph: Graph, progress?: Progress): Distances {
  return distancesInOrder(graph, { order: searchOrder(graph), targets: graph.size, progress }, (found) => {
    const each = (which: SumName) => sumsByEntity(found, which);
    return {
      sums: each('sums'),
      inverses: each('inverses'),
      counts: each('counts'),
      largest: each('largest'),
    };
  });
}

/** Distances to some alone, 1 in `isTarget`; what is summed up for each entity is there for `use`, and not afterwards. */
export function distancesTo<T>(
  graph: Graph,
  isTarget: Uint8Array,
  use: (found: SumsByPlace) => T,
  progress?: Progress,
): T {
  const { order, count } = markedFirst(searchOrder(graph), isTarget);
  return distancesInOrder(graph, { order, targets: count, progress }, use);
}

/** One of the sums for every entity. */
export function sumsByEntity({ order, sumAt }: SumsByPlace, which: SumName): Float64Array {
  const numbers = new Float64Array(order.length);
  order.forEach((i, place) => (numbers[i] = sumAt(place, which)));
  return numbers;
}

interface Targets {
  /** All entities, the targets first. */
  readonly order: Int32Array;
  readonly targets: number;
  readonly progress: Progress | undefined;
}

function distancesInOrder<T>(
  graph: Graph,
  { order, targets, progress = () => undefined }: Targets,
  use: (found: SumsByPlace) => T,
): T {
  const kernel = kernelFor(graph.costs ? reversed(graph) : graph, order);
  kernel.prepareDistances(graph.undirected);
  for (let first = 0; first < targets; first += batch) {
    progress(first / targets);
    kernel.addDistances(first, Math.min(targets, first + batch));
  }
  progress(1);
  const found = kernel.numbers(kernel.reach, sumsPerEntity * graph.size);
  const used = use({
    order,
    sumAt: (place, which) => found[sumsPerEntity * place + sumsOf[which]] as number,
  });
  kernel.release();
  return used;
}

/** Mean distance over the pairs that reach each other; null where there are none. */
export function meanDistance({ sums, counts }: Pick<Distances, 'sums' | 'counts'>): number | null {
  const pairs = total(counts);
  return pairs > 0 ? total(sums) / pairs : null;
}

/** The largest distance between two that reach each other; null where nobody reaches anybody. */
export function diameter({ largest }: Pick<Distances, 'largest'>): number | null {
  const longest = largest.reduce((most, one) => Math.max(most, one), 0);
  return longest > 0 ? longest : null;
}

function total(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Searches from one source after the other. */
export interface DistanceSearch {
  /** The distance to every entity along the steps, infinite where they do not lead. The array is the same at every call. */
  readonly from: (source: number) => Float64Array;
  /** Gives back the memory for other searches; neither this nor its array may be used afterwards. */
  readonly end: () => void;
}

/** Makes a search on this graph, over hops, or over costs where the graph has any. */
export function distancesFrom(graph: Graph): DistanceSearch {
  const kernel = kernelFor(graph);
  kernel.prepareFrom(graph.undirected);
  const found = kernel.numbers(kernel.distances, graph.size);
  return {
    from: (source) => {
      kernel.searchFrom(source);
      return found;
    },
    end: kernel.release,
  };
}

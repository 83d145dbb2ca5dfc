import type { Graph } from './graph.ts';
import { foldLeaves } from './leaf-folding.ts';
import type { Measure } from './measure.ts';

/** How often `progress` is told, in sources searched. */
const progressStep = 64;

/**
 * Share of all pairs of others whose shortest paths lead through an entity (Freeman 1977), by the algorithm of Brandes
 * (2001) over hops. Divided by the number of pairs: (n-1)(n-2)/2 undirected, (n-1)(n-2) directed; all zero below three.
 */
export const betweenness: Measure = {
  id: 'betweenness',
  on: 'entities',
  heeds: ['direction'],
  unit: 'number',
  normalisedUnit: 'share',
  usually: 'normalised',
  reference: 'Freeman 1977; Brandes 2001',
  run(graph, { normalised, progress = () => undefined }) {
    const { size, undirected } = graph;
    const scores = undirected
      ? undirectedPairs(graph, progress)
      : pairsThrough(graph, new Float64Array(size).fill(1), progress);
    const pairs = ((size - 1) * (size - 2)) / (undirected ? 2 : 1);
    if (size < 3) return new Float64Array(size);
    return normalised ? scores.map((score) => score / pairs) : scores;
  },
};

function undirectedPairs(graph: Graph, progress: (done: number) => void): Float64Array {
  const { core, kept, weights, pairsThrough: scores } = foldLeaves(graph);
  // Each unordered pair is met from both of its ends.
  pairsThrough(core, weights, progress).forEach(
    (score, at) => (scores[kept[at] as number] = (scores[kept[at] as number] as number) + score / 2),
  );
  return scores;
}

/** The working memory of one search, reused from source to source. */
interface Search {
  /** Hops from the source, -1 where not reached. */
  readonly hops: Int32Array;
  /** Shortest paths from the source. */
  readonly paths: Float64Array;
  /** What each entity passes back per path that leads through it. */
  readonly share: Float64Array;
  /** Entities in the order in which they were reached. */
  readonly queue: Int32Array;
  /** Those one hop farther along a shortest path: of the k-th in the queue from `starts[k]` up to `starts[k + 1]`. */
  readonly beyond: Int32Array;
  readonly starts: Int32Array;
}

/** Ordered pairs through each entity, every entity standing for as many as its weight says. */
function pairsThrough(graph: Graph, weights: Float64Array, progress: (done: number) => void): Float64Array {
  const { size } = graph;
  const scores = new Float64Array(size);
  const search: Search = {
    hops: new Int32Array(size).fill(-1),
    paths: new Float64Array(size),
    share: new Float64Array(size),
    queue: new Int32Array(size),
    beyond: new Int32Array(graph.neighbours.length),
    starts: new Int32Array(size + 1),
  };
  for (let source = 0; source < size; source++) {
    if (source % progressStep === 0) progress(source / size);
    const reached = searchFrom(graph, source, search);
    collect(search, reached, weights, scores);
  }
  progress(1);
  return scores;
}

/** Breadth-first search that counts shortest paths; answers how many entities it reached, the source included. */
function searchFrom({ offsets, neighbours }: Graph, source: number, search: Search): number {
  const { hops, paths, queue, beyond, starts } = search;
  let [end, found] = [1, 0];
  queue[0] = source;
  hops[source] = 0;
  paths[source] = 1;
  for (let head = 0; head < end; head++) {
    const i = queue[head] as number;
    const next = (hops[i] as number) + 1;
    const ways = paths[i] as number;
    for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
      const other = neighbours[e] as number;
      const known = hops[other] as number;
      if (known < 0) {
        hops[other] = next;
        paths[other] = ways;
        queue[end++] = other;
        beyond[found++] = other;
      } else if (known === next) {
        paths[other] = (paths[other] as number) + ways;
        beyond[found++] = other;
      }
    }
    starts[head + 1] = found;
  }
  return end;
}

/** Goes back from the farthest entity, each taking from those beyond it, and clears the search. */
function collect(search: Search, reached: number, weights: Float64Array, scores: Float64Array): void {
  const { hops, paths, share, queue, beyond, starts } = search;
  const sourceWeight = weights[queue[0] as number] as number;
  for (let head = reached - 1; head > 0; head--) {
    const i = queue[head] as number;
    let sum = 0;
    for (let at = starts[head] as number, last = starts[head + 1] as number; at < last; at++)
      sum += share[beyond[at] as number] as number;
    const ways = paths[i] as number;
    share[i] = sum + (weights[i] as number) / ways;
    scores[i] = (scores[i] as number) + sourceWeight * ways * sum;
  }
  for (let head = 0; head < reached; head++) hops[queue[head] as number] = -1;
}

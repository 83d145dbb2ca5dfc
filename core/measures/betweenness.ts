import { betweennessEstimating } from './betweenness-estimate.ts';
import { pairsThrough, type SearchOptions } from './betweenness-search.ts';
import type { Graph } from './graph.ts';
import { foldLeaves } from './leaf-folding.ts';
import type { Measure } from './measure.ts';

/**
 * Share of all pairs of others whose shortest paths lead through an entity (Freeman 1977), by the algorithm of Brandes
 * (2001) over hops or costs. Divided by the number of pairs: (n-1)(n-2)/2 undirected, (n-1)(n-2) directed; all zero below
 * three.
 */
export const betweenness: Measure = {
  id: 'betweenness',
  on: 'entities',
  heeds: ['direction', 'cost'],
  unit: 'number',
  normalisedUnit: 'share',
  usually: 'normalised',
  reference: 'Freeman 1977; Brandes 2001; Riondato & Kornaropoulos 2016',
  divisible: true,
  run(graph, options) {
    const { size } = graph;
    if (size < 3) return new Float64Array(size);
    const scores = graph.undirected
      ? undirectedPairs(graph, options)
      : pairsThrough(graph, new Float64Array(size).fill(1), options);
    return options.normalised ? scores.map((score) => score / pairsIn(graph)) : scores;
  },
  estimate: betweennessEstimating('entities', pairsIn),
};

/** Pairs of others that there are. */
function pairsIn({ size, undirected }: Graph): number {
  return ((size - 1) * (size - 2)) / (undirected ? 2 : 1);
}

function undirectedPairs(graph: Graph, options: SearchOptions): Float64Array {
  const { core, kept, weights, pairsThrough: hanging } = foldLeaves(graph);
  const scores = (options.share?.at ?? 0) === 0 ? hanging : new Float64Array(graph.size);
  // Each unordered pair is met from both of its ends.
  pairsThrough(core, weights, options).forEach(
    (score, at) => (scores[kept[at] as number] = (scores[kept[at] as number] as number) + score / 2),
  );
  return scores;
}

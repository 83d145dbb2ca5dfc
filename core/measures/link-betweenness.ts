import { betweennessEstimating } from './betweenness-estimate.ts';
import { pairsAlong, type SearchOptions } from './betweenness-search.ts';
import type { Graph } from './graph.ts';
import { foldLeaves } from './leaf-folding.ts';
import type { Measure } from './measure.ts';
import { forEachPairOfSteps } from './pairs-of-steps.ts';
import { stepBetween } from './step-between.ts';

/**
 * Share of all pairs whose shortest paths lead along a link (Girvan & Newman 2002), by the algorithm of Brandes (2008)
 * over hops or costs. Divided by the number of pairs: n(n-1)/2 undirected, n(n-1) directed.
 */
export const linkBetweenness: Measure = {
  id: 'link-betweenness',
  on: 'links',
  heeds: ['direction', 'cost'],
  unit: 'number',
  normalisedUnit: 'share',
  usually: 'normalised',
  reference: 'Girvan & Newman 2002; Brandes 2008; Riondato & Kornaropoulos 2016',
  divisible: true,
  run(graph, options) {
    const { size, undirected } = graph;
    const scores = undirected
      ? undirectedPairs(graph, options)
      : pairsAlong(graph, new Float64Array(size).fill(1), options);
    return options.normalised ? scores.map((score) => score / pairsIn(graph)) : scores;
  },
  estimate: betweennessEstimating('links', pairsIn),
};

function pairsIn({ size, undirected }: Graph): number {
  return (size * (size - 1)) / (undirected ? 2 : 1);
}

function undirectedPairs(graph: Graph, options: SearchOptions): Float64Array {
  const { core, weights, steps, folds } = foldLeaves(graph);
  const scores = new Float64Array(graph.neighbours.length);
  const found = pairsAlong(core, weights, options);
  // Each unordered pair is met from both of its ends, once along a step and once along its way back.
  forEachPairOfSteps(core, (there, back) => {
    const pairs = ((found[there] as number) + (found[back] as number)) / 2;
    scores[steps[there] as number] = pairs;
    scores[steps[back] as number] = pairs;
  });
  if ((options.share?.at ?? 0) > 0) return scores;
  for (const { leaf, root, pairs } of folds) {
    scores[stepBetween(graph, leaf, root)] = pairs;
    scores[stepBetween(graph, root, leaf)] = pairs;
  }
  return scores;
}

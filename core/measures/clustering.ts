import { bothWays } from './both-ways.ts';
import type { Graph } from './graph.ts';
import type { Measure } from './measure.ts';
import { rowSums } from './row-sum.ts';
import { triangleSides } from './triangles.ts';

/**
 * How much of an entity's neighbours is linked with each other (Watts & Strogatz 1998); with strengths, pairs count by
 * the strength of the links that lead to them (Barrat 2004). Zero below two neighbours. Links count both ways.
 */
export const clustering: Measure = {
  id: 'clustering',
  on: 'entities',
  heeds: ['strength'],
  unit: 'share',
  usually: 'plain',
  reference: 'Watts & Strogatz 1998; Barrat 2004',
  run: (graph) => localClustering(bothWays(graph)),
};

/** The clustering coefficient of each entity of an undirected graph, 0 to 1, by its `triangleSides`. */
export function localClustering(graph: Graph, triangles = triangleSides(graph)): Float64Array {
  const { offsets } = graph;
  const together = rowSums(graph);
  return triangles.map((sides, i) => {
    const degree = (offsets[i + 1] as number) - (offsets[i] as number);
    return degree < 2 ? 0 : Math.min(1, sides / ((together[i] as number) * (degree - 1)));
  });
}

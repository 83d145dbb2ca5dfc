import type { Graph } from './graph.ts';
import { highestOne } from './highest-one.ts';
import { leadingVector } from './leading-vector.ts';
import type { Measure } from './measure.ts';
import { rowSum } from './row-sum.ts';

/**
 * The more good authorities somebody's steps lead to, the better a hub: the eigenvector of the ties times the ties turned
 * round, the highest score 1. Where links count both ways, hubs and authorities are the same.
 */
export const hubs: Measure = {
  id: 'hubs',
  on: 'entities',
  heeds: ['direction', 'strength'],
  unit: 'share',
  usually: 'plain',
  reference: 'Kleinberg 1999',
  run: hubScores,
};

/** Hub scores of a directed graph or an undirected one, the highest 1; all zero without a step. */
export function hubScores(graph: Graph): Float64Array {
  const { size } = graph;
  const led = new Float64Array(size);
  const apply = (vector: Float64Array, product: Float64Array): void => {
    spread(graph, vector, led);
    for (let i = 0; i < size; i++) product[i] = rowSum(graph, i, led);
  };
  const start = new Float64Array(size).fill(1);
  apply(start, start);
  return highestOne(leadingVector({ size, apply }, start)?.vector ?? start);
}

/** Adds the value of each entity, times the strength of the step, to all it leads to. */
function spread({ size, offsets, neighbours, strengths }: Graph, values: Float64Array, sums: Float64Array) {
  sums.fill(0);
  for (let from = 0; from < size; from++) {
    const value = values[from] as number;
    for (let step = offsets[from] as number; step < (offsets[from + 1] as number); step++) {
      const to = neighbours[step] as number;
      sums[to] = (sums[to] as number) + value * (strengths ? (strengths[step] as number) : 1);
    }
  }
}

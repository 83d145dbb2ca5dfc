import { bothWays } from './both-ways.ts';
import type { Graph } from './graph.ts';
import { highestOne } from './highest-one.ts';
import { type LeadingVector, leadingVector } from './leading-vector.ts';
import type { Measure } from './measure.ts';
import { rowSum, rowSums } from './row-sum.ts';

/**
 * The more somebody is linked with others who are so themselves: the eigenvector of the largest eigenvalue, the highest
 * score 1. In a network of several parts, that of the part with the largest eigenvalue, the rest zero; parts that share
 * it score as if alone. Links count both ways, because along arrows alone whoever is in no circle scores nothing.
 */
export const eigenvector: Measure = {
  id: 'eigenvector',
  on: 'entities',
  heeds: ['strength'],
  unit: 'share',
  usually: 'plain',
  reference: 'Bonacich 1972',
  run: (graph) => highestOne(leadingOf(bothWays(graph))?.vector ?? new Float64Array(graph.size)),
};

/** Eigenvector and eigenvalue of the ties of an undirected graph; null where nobody is linked. */
export function leadingOf(graph: Graph): LeadingVector | null {
  const apply = (vector: Float64Array, product: Float64Array): void => {
    for (let i = 0; i < graph.size; i++) product[i] = rowSum(graph, i, vector);
  };
  // Begun from the strengths, whoever is alone stays at nothing.
  return leadingVector({ size: graph.size, apply }, rowSums(graph));
}

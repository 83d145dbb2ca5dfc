import type { Graph } from './graph.ts';
import type { Measure } from './measure.ts';
import { stepBetween } from './step-between.ts';

/** Where each score of a graph is in the same graph with entity i at `order[i]`. */
export function movedPlaces(
  on: Measure['on'],
  graph: Graph,
  other: Graph,
  order: readonly number[],
): readonly number[] {
  if (on === 'entities') return order;
  return Array.from({ length: graph.size }, (_, i) =>
    [...graph.neighbours.subarray(graph.offsets[i], graph.offsets[i + 1])].map((to) =>
      stepBetween(other, order[i]!, order[to]!),
    ),
  ).flat();
}

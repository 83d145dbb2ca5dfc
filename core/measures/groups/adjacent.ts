import type { Graph } from '../graph.ts';
import { stepBetween } from '../step-between.ts';

/** Whether two entities of an undirected graph are joined; looked up with the one that has fewer neighbours. */
export function areAdjacent(graph: Graph, a: number, b: number): boolean {
  const swapped = degreeOf(graph, a) > degreeOf(graph, b);
  return (swapped ? stepBetween(graph, b, a) : stepBetween(graph, a, b)) >= 0;
}

/** How many neighbours the entity has. */
export function degreeOf({ offsets }: Graph, entity: number): number {
  return (offsets[entity + 1] as number) - (offsets[entity] as number);
}

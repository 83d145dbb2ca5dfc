import fc from 'fast-check';

import { buildGraph, type Graph } from '../graph.ts';
import type { GraphDirection } from '../graph-direction.ts';
import { topologyOf } from '../test-topology.ts';

/** Small graphs of any shape: links both ways or along arrows, parallel ones, self-links, entities alone. */
export function anyGraph(most: number): fc.Arbitrary<Graph> {
  return fc
    .integer({ min: 1, max: most })
    .chain((size) => {
      const end = fc.integer({ min: 0, max: size - 1 });
      const link = fc.tuple(end, end, fc.integer({ min: 0, max: 2 }));
      return fc.tuple(
        fc.constant(size),
        fc.array(link, { maxLength: 2 * size }),
        fc.constantFrom<GraphDirection>('ignore', 'out'),
      );
    })
    .map(([size, links, direction]) => buildGraph(topologyOf(size, links), direction));
}

/** Whether a step leads from one entity to another. */
export function leadsTo({ offsets, neighbours }: Graph, from: number, to: number): boolean {
  return neighbours.subarray(offsets[from], offsets[from + 1]).includes(to);
}

/** Steps between all that are not away, row by row, by trying every entity in between (Floyd 1962). */
export function slowDistances(graph: Graph, away: readonly number[] = []): number[][] {
  const all = [...Array(graph.size).keys()];
  const rows = all.map((i) =>
    all.map((j) => {
      if (away.includes(i) || away.includes(j)) return Infinity;
      return i === j ? 0 : leadsTo(graph, i, j) ? 1 : Infinity;
    }),
  );
  for (const via of all)
    for (const i of all)
      for (const j of all) rows[i]![j] = Math.min(rows[i]![j]!, rows[i]![via]! + rows[via]![j]!);
  return rows;
}

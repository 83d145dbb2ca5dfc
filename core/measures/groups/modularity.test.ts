import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Graph } from '../graph.ts';
import { modularityOf } from './modularity.ts';
import { graphOf, matrixOf, networks } from './test-graphs.ts';

/** By its definition, pair by pair. */
function slowModularity(graph: Graph, groupOf: Int32Array, resolution: number): number {
  const matrix = matrixOf(graph);
  const whole = matrix.flat().reduce((sum, strength) => sum + strength, 0);
  const out = matrix.map((row) => row.reduce((sum, strength) => sum + strength, 0));
  const into = matrix.map((_, to) => matrix.reduce((sum, row) => sum + row[to]!, 0));
  let sum = 0;
  matrix.forEach((row, i) =>
    row.forEach((strength, j) => {
      if (groupOf[i] === groupOf[j] && groupOf[i] !== -1)
        sum += strength - (resolution * out[i]! * into[j]!) / whole;
    }),
  );
  return sum / whole;
}

describe('modularity', () => {
  it('is what its definition says, along directions and with strengths', () => {
    fc.assert(
      fc.property(networks(12), fc.infiniteStream(fc.integer({ min: -1, max: 3 })), (graphs, labels) => {
        const given = labels.take(graphs.plain.size);
        const groupOf = Int32Array.from(given, (label) => Math.min(label, graphs.plain.size - 1));
        for (const graph of [graphs.plain, graphs.directed, graphs.weighted, graphs.weightedDirected]) {
          const found = modularityOf(graph, groupOf, 1.3);
          if (graph.neighbours.length === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(slowModularity(graph, groupOf, 1.3), 9);
        }
      }),
      { seed: 6 },
    );
  });

  it('is 0 of one group, and known of two triangles with a tie between them', () => {
    const triangles = graphOf(6, [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [4, 5],
      [5, 3],
      [2, 3],
    ]);
    expect(modularityOf(triangles, new Int32Array(6))).toBeCloseTo(0, 12);
    expect(modularityOf(triangles, Int32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });
});

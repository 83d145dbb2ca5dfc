import fc from 'fast-check';
import { expect, it } from 'vitest';

import { bothWays } from './both-ways.ts';
import { reversed } from './reversed.ts';
import { matrixOf, plus, smallGraphs, turned } from './test-graphs.ts';

it('turns the ties round, and adds them to what they were', () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const ties = matrixOf(graph);
      const [back, both] = [reversed(graph), bothWays(graph)];
      if (graph.undirected) {
        expect([back, both]).toEqual([graph, graph]);
        return;
      }
      expect(matrixOf(back)).toEqual(turned(ties));
      const sums = plus(ties, turned(ties));
      const expected = graph.strengths ? sums : sums.map((row) => row.map((entry) => Math.min(1, entry)));
      expect(matrixOf(both)).toEqual(expected);
      expect(both.undirected).toBe(true);
      for (let i = 0; i < both.size; i++) {
        const row = both.neighbours.subarray(both.offsets[i], both.offsets[i + 1]);
        expect(row).toEqual(row.toSorted());
      }
    }),
    { numRuns: 200, seed: 12 },
  );
});

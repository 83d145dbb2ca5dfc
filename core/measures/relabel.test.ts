import fc from 'fast-check';
import { expect, it } from 'vitest';

import { relabel } from './relabel.ts';
import { stepBetween } from './step-between.ts';
import { pathGraphs } from './test-all-pairs.ts';

it('keeps every step and its cost under other numbers', () => {
  fc.assert(
    fc.property(pathGraphs(15), (graph) => {
      const { graph: moved, order } = relabel(graph);
      expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
      expect(moved.neighbours).toHaveLength(graph.neighbours.length);
      for (let i = 0; i < moved.size; i++)
        for (let step = moved.offsets[i]!; step < moved.offsets[i + 1]!; step++) {
          const was = stepBetween(graph, order[i]!, order[moved.neighbours[step]!]!);
          expect(was).toBeGreaterThanOrEqual(0);
          expect(moved.costs?.[step]).toBe(graph.costs?.[was]);
        }
    }),
    { numRuns: 100, seed: 1 },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { bothWays } from './both-ways.ts';
import { kCore } from './k-core.ts';
import { scoresBy } from './measure.ts';
import { matrixOf, smallGraphs } from './test-graphs.ts';

it('is the last k at which somebody is left when all with fewer than k are taken away again and again', () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const ties = matrixOf(bothWays(graph));
      const expected = ties.map(() => 0);
      for (let k = 1; k < ties.length; k++) for (const i of leftOf(ties, k)) expected[i] = k;
      expect([...scoresBy(kCore, graph)]).toEqual(expected);
    }),
    { numRuns: 300, seed: 9 },
  );
});

function leftOf(ties: number[][], k: number): number[] {
  let left = ties.map((_, i) => i);
  for (;;) {
    const next = left.filter((i) => left.filter((j) => ties[i]![j]! > 0).length >= k);
    if (next.length === left.length) return left;
    left = next;
  }
}

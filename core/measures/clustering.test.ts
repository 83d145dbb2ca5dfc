import fc from 'fast-check';
import { expect, it } from 'vitest';

import { bothWays } from './both-ways.ts';
import { clustering } from './clustering.ts';
import { scoresBy } from './measure.ts';
import { type Matrix, matrixOf, smallGraphs } from './test-graphs.ts';

it('is the share of pairs of neighbours who are linked, pair by pair', () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const expected = byDefinition(matrixOf(bothWays(graph)));
      scoresBy(clustering, graph).forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 12));
    }),
    { numRuns: 300, seed: 10 },
  );
});

/** Barrat's equation 5, word for word; with equal strengths Watts' and Strogatz's. */
function byDefinition(ties: Matrix): number[] {
  return ties.map((row) => {
    const together = row.reduce((sum, entry) => sum + entry, 0);
    const degree = row.filter((entry) => entry > 0).length;
    let sum = 0;
    for (const [j, toFirst] of row.entries())
      for (const [h, toSecond] of row.entries())
        if (toFirst > 0 && toSecond > 0 && ties[j]![h]! > 0) sum += (toFirst + toSecond) / 2;
    return degree < 2 ? 0 : sum / (together * (degree - 1));
  });
}

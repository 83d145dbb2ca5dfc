import fc from 'fast-check';
import { expect, it } from 'vitest';

import { buildGraph } from './graph.ts';
import { katz } from './katz.ts';
import { scoresBy } from './measure.ts';
import { pageRank } from './page-rank.ts';
import { highestOf, matrixOf, onto, plus, powerOnto, smallGraphs, solve, turned } from './test-graphs.ts';
import { topologyOf } from './test-topology.ts';

it('is the share of time somebody wandering spends, solved as equations', () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const ties = matrixOf(graph);
      const size = ties.length;
      const wandering = ties.map((row) => {
        const together = row.reduce((sum, entry) => sum + entry, 0);
        return row.map((entry) => (together > 0 ? entry / together : 1 / size));
      });
      const equations = turned(wandering).map((row, i) =>
        row.map((entry, j) => (i === j ? 1 : 0) - 0.85 * entry),
      );
      const expected = solve(equations, new Array<number>(size).fill(0.15 / size));
      const scores = scoresBy(pageRank, graph);
      scores.forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 10));
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 300, seed: 5 },
  );
});

it('flows along the arrows, so that it gathers where they lead', () => {
  const chain = topologyOf(3, [
    [0, 1],
    [1, 2],
  ]);
  const [first, second, third] = scoresBy(pageRank, buildGraph(chain, 'out'));
  expect([first! < second!, second! < third!]).toEqual([true, true]);
  const back = scoresBy(pageRank, buildGraph(chain, 'in'));
  expect([...back].reverse()).toEqual([first, second, third]);
});

it('of Katz counts the walks that end at somebody, solved as equations', () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const ties = matrixOf(graph);
      const mean = plus(ties, turned(ties)).map((row) => row.map((entry) => entry / 2));
      const fading = 0.85 / largestEigenvalue(mean);
      const scores = scoresBy(katz, graph, { normalised: false });
      if (fading === Infinity) {
        expect([...scores]).toEqual(ties.map(() => 0));
        return;
      }
      const equations = turned(ties).map((row, i) =>
        row.map((entry, j) => (i === j ? 1 : 0) - fading * entry),
      );
      const expected = solve(
        equations,
        ties.map(() => 1),
      ).map((walks) => walks - 1);
      scores.forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 7));
      const divided = highestOf(expected);
      scoresBy(katz, graph).forEach((score, i) => expect(score).toBeCloseTo(divided[i]!, 7));
    }),
    { numRuns: 300, seed: 6 },
  );
});

/** Of a symmetric matrix without negative entries: what its leading vector is stretched by. */
function largestEigenvalue(matrix: number[][]): number {
  const shifted = matrix.map((row, i) => row.map((entry, j) => entry + (i === j ? 1 : 0)));
  const vector = powerOnto(
    shifted,
    matrix.map(() => 1),
  );
  return Math.max(...onto(shifted, vector)) - 1;
}

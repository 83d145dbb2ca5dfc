import fc from 'fast-check';
import { expect, it } from 'vitest';

import { authorities } from './authorities.ts';
import { bothWays } from './both-ways.ts';
import { eigenvector } from './eigenvector.ts';
import { buildGraph } from './graph.ts';
import { hubs } from './hubs.ts';
import { type Matrix, matrixOf, onto, plus, powerOnto, smallGraphs, times, turned } from './test-graphs.ts';
import { topologyOf } from './test-topology.ts';
import { scoresBy } from './measure.ts';

const ones = (matrix: Matrix) => matrix.map(() => 1);
const identity = (matrix: Matrix) => matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));

function expectSame(scores: Float64Array, expected: readonly number[]): void {
  expect(scores).toHaveLength(expected.length);
  scores.forEach((score, i) => expect(score).toBeCloseTo(expected[i]!, 5));
}

it('is what the highest power of the ties leaves, one added so that it settles', () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const ties = matrixOf(bothWays(graph));
      const expected = powerOnto(plus(ties, identity(ties)), onto(ties, ones(ties)));
      expectSame(scoresBy(eigenvector, graph), expected);
    }),
    { numRuns: 200, seed: 3 },
  );
});

it('hubs lead to authorities, authorities are led to by hubs', () => {
  fc.assert(
    fc.property(smallGraphs, (graph) => {
      const ties = matrixOf(graph);
      const both = times(ties, turned(ties));
      const back = times(turned(ties), ties);
      expectSame(scoresBy(hubs, graph), powerOnto(both, onto(both, ones(both))));
      expectSame(scoresBy(authorities, graph), powerOnto(back, onto(back, ones(back))));
    }),
    { numRuns: 200, seed: 4 },
  );
});

it('scores the part with the largest eigenvalue, and equal parts the same', () => {
  const triangle = (first: number): [number, number][] => [
    [first, first + 1],
    [first + 1, first + 2],
    [first + 2, first],
  ];
  const scores = (size: number, links: [number, number][]) =>
    Array.from(scoresBy(eigenvector, buildGraph(topologyOf(size, links), 'ignore')), (score) =>
      Number(score.toFixed(9)),
    );
  expect(scores(6, [...triangle(0), [3, 4]])).toEqual([1, 1, 1, 0, 0, 0]);
  expect(scores(6, [...triangle(0), ...triangle(3)])).toEqual([1, 1, 1, 1, 1, 1]);
  expect(scores(3, [])).toEqual([0, 0, 0]);
});

it('knows the boss of a star by the root of their number', () => {
  const star = buildGraph(
    topologyOf(
      10,
      Array.from({ length: 9 }, (_, i) => [0, i + 1] as const),
    ),
    'ignore',
  );
  expectSame(scoresBy(eigenvector, star), [1, ...new Array<number>(9).fill(1 / 3)]);
});

import { expect, it } from 'vitest';

import { undirectedGraph } from '../measures/graph.ts';
import { pivotMds } from './pivot-mds.ts';
import { seededRandom } from './random.ts';
import { cellNetwork, inputOf, stress } from './test-pictures.ts';

const laid = (size: number, links: readonly (readonly [number, number])[]) => {
  const input = inputOf(size, links);
  const positions = pivotMds(undirectedGraph(size, input.from, input.to), seededRandom(1));
  return { input, positions };
};

it('draws out a chain and keeps its order', () => {
  const { positions } = laid(
    30,
    Array.from({ length: 29 }, (_, i) => [i, i + 1] as const),
  );
  const along = Array.from({ length: 30 }, (_, i) =>
    Math.hypot(positions[2 * i]! - positions[0]!, positions[2 * i + 1]! - positions[1]!),
  );
  expect(along).toEqual(along.toSorted((a, b) => a - b));
  expect(along[29]).toBeGreaterThan(25);
});

it('comes close to the hops between all', () => {
  const { input, positions } = laid(120, cellNetwork(12, 10));
  expect(stress(input, positions)).toBeLessThan(0.2);
});

it('copes with one, two and everybody linked with everybody', () => {
  expect(laid(1, []).positions).toEqual(Float64Array.of(0, 0));
  expect(laid(2, [[0, 1]]).positions.every(Number.isFinite)).toBe(true);
  const everybody = Array.from({ length: 36 }, (_, at) => [Math.floor(at / 6), at % 6] as const);
  expect(laid(6, everybody).positions.every(Number.isFinite)).toBe(true);
});

import fc from 'fast-check';

import { graphDirections } from './graph-direction.ts';
import { buildGraph, type Graph } from './graph.ts';
import { topologyOf } from './test-topology.ts';

const links = (size: number) => {
  const end = fc.integer({ min: 0, max: size - 1 });
  const weight = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
  return fc.array(fc.tuple(end, end, fc.constantFrom(0, 1, 1, 2), weight), { maxLength: 3 * size });
};

/** Small graphs for tests: of every direction, with and without strengths, with self-links and parallels before. */
export const smallGraphs: fc.Arbitrary<Graph> = fc
  .record({
    size: fc.integer({ min: 1, max: 12 }),
    direction: fc.constantFrom(...graphDirections),
    weighted: fc.boolean(),
  })
  .chain(({ size, direction, weighted }) =>
    links(size).map((drawn) => {
      const topology = topologyOf(
        size,
        drawn.map(([from, to, arrow]) => [from, to, arrow] as const),
      );
      const weights = Float64Array.from(drawn, ([, , , weight]) => weight);
      return buildGraph(topology, direction, weighted ? { weights, means: 'strength' } : undefined);
    }),
  );

/** Square matrices of numbers, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The strength of the step from i to j in row i and column j, 0 where there is none. */
export function matrixOf({ size, offsets, neighbours, strengths }: Graph): number[][] {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let i = 0; i < size; i++)
    for (let step = offsets[i]!; step < offsets[i + 1]!; step++)
      matrix[i]![neighbours[step]!] = strengths?.[step] ?? 1;
  return matrix;
}

/** Rows as columns. */
export function turned(matrix: Matrix): number[][] {
  return matrix.map((_, column) => matrix.map((row) => row[column]!));
}

/** The product of two matrices, by its definition. */
export function times(first: Matrix, second: Matrix): number[][] {
  const columns = turned(second);
  return first.map((row) => columns.map((column) => inner(row, column)));
}

/** Every entry of both added up. */
export function plus(first: Matrix, second: Matrix): number[][] {
  return first.map((row, i) => row.map((entry, j) => entry + second[i]![j]!));
}

/** Row by row the product with a vector. */
export function onto(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => inner(row, vector));
}

function inner(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, entry, at) => sum + entry * second[at]!, 0);
}

/** Solves matrix times x = right by Gauss' elimination with the largest pivot. */
export function solve(matrix: Matrix, right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const best = rows.findIndex(
      (row, at) =>
        at >= column &&
        rows.slice(column).every((other) => Math.abs(other[column]!) <= Math.abs(row[column]!)),
    );
    [rows[column], rows[best]] = [rows[best]!, rows[column]!];
    const pivot = rows[column]!;
    for (let at = 0; at < size; at++) {
      if (at === column) continue;
      const factor = rows[at]![column]! / pivot[column]!;
      rows[at] = rows[at]!.map((entry, j) => entry - factor * pivot[j]!);
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

/**
 * A power of a symmetric matrix so high that only its largest eigenvalue is left, times a vector; the largest entry 1. The
 * matrix must have no negative eigenvalue as large.
 */
export function powerOnto(matrix: Matrix, vector: readonly number[]): number[] {
  let power = matrix;
  for (let squaring = 0; squaring < 24; squaring++) {
    const most = Math.max(...power.flat());
    if (most === 0) return vector.map(() => 0);
    const scaled = power.map((row) => row.map((entry) => entry / most));
    power = times(scaled, scaled);
  }
  return highestOf(onto(power, vector));
}

/** Divided by the highest. */
export function highestOf(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return values.map((value) => (most > 0 ? value / most : 0));
}

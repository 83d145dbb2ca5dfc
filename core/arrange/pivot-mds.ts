import type { Graph } from '../measures/graph.ts';
import { hopsFrom } from './hops-from.ts';

/** More pivots than this change the picture little. */
const mostPivots = 50;
const powerSteps = 60;

/**
 * First places for a connected undirected graph, one hop being about one unit, by pivot MDS (Brandes & Pich 2007): hops
 * to a few pivots, doubly centred, projected on their two main axes. Linear in entities and links per pivot.
 */
export function pivotMds(graph: Graph, random: () => number): Float64Array {
  const { size } = graph;
  const positions = new Float64Array(2 * size);
  if (size < 2) return positions;
  const columns = centredDistances(pivotDistances(graph));
  const products = innerProducts(columns);
  const first = mainAxis(products, random);
  const second = mainAxis(products, random, first);
  project(columns, first, positions, 0);
  project(columns, second, positions, 1);
  scaleToHops(graph, positions, random);
  return positions;
}

/** Hops from each pivot to everybody; each pivot is the one farthest from those before it. */
function pivotDistances(graph: Graph): Float64Array[] {
  const { size } = graph;
  const nearest = new Float64Array(size).fill(Infinity);
  const distances: Float64Array[] = [];
  let pivot = 0;
  while (distances.length < Math.min(mostPivots, size)) {
    const hops = hopsFrom(graph, pivot);
    distances.push(hops);
    for (let i = 0; i < size; i++) {
      nearest[i] = Math.min(nearest[i] as number, hops[i] as number);
      if ((nearest[i] as number) > (nearest[pivot] as number)) pivot = i;
    }
  }
  return distances;
}

function centredDistances(distances: readonly Float64Array[]): Float64Array[] {
  const squares = distances.map((column) => column.map((hops) => hops * hops));
  const columnMeans = squares.map(mean);
  const rowMeans = new Float64Array(squares[0]?.length ?? 0);
  for (const column of squares)
    column.forEach((square, i) => (rowMeans[i] = (rowMeans[i] as number) + square / squares.length));
  const whole = mean(rowMeans);
  return squares.map((column, at) =>
    column.map(
      (square, i) => -0.5 * (square - (columnMeans[at] as number) - (rowMeans[i] as number) + whole),
    ),
  );
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function innerProducts(columns: readonly Float64Array[]): Float64Array[] {
  return columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Main eigenvector by power iteration, kept at right angles to one already found. */
function mainAxis(matrix: readonly Float64Array[], random: () => number, found?: Float64Array): Float64Array {
  let axis = Float64Array.from(matrix, () => random() - 0.5);
  for (let step = 0; step < powerSteps; step++) {
    if (found) {
      const along = dot(axis, found);
      axis = axis.map((value, i) => value - along * (found[i] as number));
    }
    const next = Float64Array.from(matrix, (row) => dot(row, axis));
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-12) return next;
    axis = next.map((value) => value / length);
  }
  return axis;
}

function project(
  columns: readonly Float64Array[],
  axis: Float64Array,
  positions: Float64Array,
  coordinate: 0 | 1,
): void {
  columns.forEach((column, at) => {
    const share = axis[at] as number;
    for (let i = 0; i < column.length; i++)
      positions[2 * i + coordinate] =
        (positions[2 * i + coordinate] as number) + share * (column[i] as number);
  });
}

/** Makes links one unit long on average and parts entities that would lie on the same spot. */
function scaleToHops(
  { size, offsets, neighbours }: Graph,
  positions: Float64Array,
  random: () => number,
): void {
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      sum += Math.hypot(
        (positions[2 * i] as number) - (positions[2 * other] as number),
        (positions[2 * i + 1] as number) - (positions[2 * other + 1] as number),
      );
    }
  const scale = sum > 0 ? neighbours.length / sum : 1;
  for (let i = 0; i < positions.length; i++)
    positions[i] = (positions[i] as number) * scale + 0.3 * (random() - 0.5);
}

import { type Extent, extentOf } from './overview-data.ts';

/** Which group each point belongs to: whole numbers from 0 up to but not including `count`. */
export interface Clusters {
  readonly count: number;
  readonly of: Int32Array;
}

interface Grid {
  readonly extent: Extent;
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
}

/**
 * Points that stand together: each cell of a grid goes to the densest of its neighbours, uphill to a peak, and cells
 * that end at the same peak are one cluster (a watershed: Vincent & Soille 1991). Places alone decide, so that a
 * cluster is something the eye sees, whichever arrangement made it.
 */
export function densityClusters(x: Float32Array, y: Float32Array): Clusters {
  const grid = gridOver(x, y);
  const cells = Int32Array.from(x, (px, at) => cellAt(grid, px, y[at] ?? 0));
  const counts = new Float64Array(grid.columns * grid.rows);
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
  const density = smoothed(grid, smoothed(grid, counts));
  const uphill = counts.map((_, cell) => highestAround(grid, density, cell));
  const numbers = new Map<number, number>();
  const of = cells.map((cell) => {
    const peak = peakOf(uphill, cell);
    const number = numbers.get(peak) ?? numbers.size;
    numbers.set(peak, number);
    return number;
  });
  return { count: numbers.size, of };
}

function gridOver(x: Float32Array, y: Float32Array): Grid {
  const extent = extentOf({ x, y });
  const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
  const across = Math.min(48, Math.max(4, Math.round(Math.sqrt(x.length) / 4)));
  const cell = Math.max(width, height, 1e-3) / across;
  return { extent, cell, columns: Math.floor(width / cell) + 1, rows: Math.floor(height / cell) + 1 };
}

function cellAt({ extent, cell, columns, rows }: Grid, x: number, y: number): number {
  const column = Math.min(columns - 1, Math.floor((x - extent.left) / cell));
  const row = Math.min(rows - 1, Math.floor((y - extent.top) / cell));
  return row * columns + column;
}

/** The mean of each cell and the eight around it. */
function smoothed(grid: Grid, values: Float64Array): Float64Array {
  return values.map((_, cell) => {
    let sum = 0;
    for (const near of around(grid, cell)) sum += values[near] ?? 0;
    return sum / 9;
  });
}

/** The cell with the most in it among a cell and those around it; of equals the first, so that nobody goes in circles. */
function highestAround(grid: Grid, values: Float64Array, cell: number): number {
  let best = cell;
  for (const near of around(grid, cell)) {
    const [here, there] = [values[best] ?? 0, values[near] ?? 0];
    if (there > here || (there === here && near < best)) best = near;
  }
  return best;
}

function* around({ columns, rows }: Grid, cell: number): Generator<number> {
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) yield y * columns + x;
}

function peakOf(uphill: Float64Array, start: number): number {
  let cell = start;
  for (let next = uphill[cell] ?? cell; next !== cell; next = uphill[cell] ?? cell) cell = next;
  return cell;
}

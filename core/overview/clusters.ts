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
  const cells = cellsOf(grid, x, y);
  const counts = new Float64Array(grid.columns * grid.rows);
  for (let at = 0; at < cells.length; at++) addOne(counts, cells[at] ?? 0);
  const { count, numbers } = peaksOf(grid, counts);
  const of = cells;
  for (let at = 0; at < of.length; at++) of[at] = numbers[of[at] ?? 0] ?? 0;
  return { count, of };
}

function addOne(counts: Float64Array, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1;
}

function gridOver(x: Float32Array, y: Float32Array): Grid {
  const extent = extentOf({ x, y });
  const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
  const across = Math.min(48, Math.max(4, Math.round(Math.sqrt(x.length) / 4)));
  const cell = Math.max(width, height, 1e-3) / across;
  return { extent, cell, columns: Math.floor(width / cell) + 1, rows: Math.floor(height / cell) + 1 };
}

function cellsOf({ extent, cell, columns, rows }: Grid, x: Float32Array, y: Float32Array): Int32Array {
  const { left, top } = extent;
  const cells = new Int32Array(x.length);
  for (let at = 0; at < x.length; at++) {
    const column = Math.min(columns - 1, Math.floor(((x[at] ?? 0) - left) / cell));
    const row = Math.min(rows - 1, Math.floor(((y[at] ?? 0) - top) / cell));
    cells[at] = row * columns + column;
  }
  return cells;
}

/** The number of the peak that each cell with anything in it leads up to, and how many such peaks there are. */
function peaksOf(grid: Grid, counts: Float64Array): { readonly count: number; readonly numbers: Int32Array } {
  const density = smoothed(grid, smoothed(grid, counts));
  const uphill = counts.map((_, cell) => highestAround(grid, density, cell));
  const known = new Map<number, number>();
  const numbers = new Int32Array(counts.length);
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const peak = peakOf(uphill, cell);
    const number = known.get(peak) ?? known.size;
    known.set(peak, number);
    numbers[cell] = number;
  });
  return { count: known.size, numbers };
}

/** The mean of each cell and the eight around it. */
function smoothed(grid: Grid, values: Float64Array): Float64Array {
  const { columns } = grid;
  return values.map((_, cell) => {
    const { left, right, top, bottom } = around(grid, cell);
    let sum = 0;
    for (let y = top; y <= bottom; y++)
      for (let x = left; x <= right; x++) sum += values[y * columns + x] ?? 0;
    return sum / 9;
  });
}

/** The cell with the most in it among a cell and those around it; of equals the first, so that nobody goes in circles. */
function highestAround(grid: Grid, values: Float64Array, cell: number): number {
  const { left, right, top, bottom } = around(grid, cell);
  let best = cell;
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const near = y * grid.columns + x;
      const [here, there] = [values[best] ?? 0, values[near] ?? 0];
      if (there > here || (there === here && near < best)) best = near;
    }
  return best;
}

/** The first and last column and row of a cell and those around it. */
function around({ columns, rows }: Grid, cell: number): Extent {
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  return {
    left: Math.max(0, column - 1),
    right: Math.min(columns - 1, column + 1),
    top: Math.max(0, row - 1),
    bottom: Math.min(rows - 1, row + 1),
  };
}

function peakOf(uphill: Float64Array, start: number): number {
  let cell = start;
  for (let next = uphill[cell] ?? cell; next !== cell; next = uphill[cell] ?? cell) cell = next;
  return cell;
}

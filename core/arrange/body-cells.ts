/** Bodies sorted into the square cells of an even grid, 2^depth on each side. */
export interface BodyCells {
  readonly depth: number;
  readonly left: number;
  readonly top: number;
  /** Of one cell. */
  readonly width: number;
  /** Where the bodies of each cell, row by row, begin in the arrays below; one entry more for the end. */
  readonly first: Int32Array;
  readonly order: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

/** Sorts bodies at these places (x, y interleaved) into cells; linear in bodies and cells. */
export function bodyCells(positions: Float64Array, masses: Float64Array, depth: number): BodyCells {
  const { left, top, extent } = extentOf(positions);
  const side = 1 << depth;
  const width = extent / side;
  const size = masses.length;
  const cellOf = new Int32Array(size);
  const first = new Int32Array(side * side + 1);
  for (let i = 0; i < size; i++) {
    const column = Math.min(side - 1, Math.floor(((positions[2 * i] as number) - left) / width));
    const row = Math.min(side - 1, Math.floor(((positions[2 * i + 1] as number) - top) / width));
    const cell = row * side + column;
    cellOf[i] = cell;
    first[cell + 1] = (first[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < side * side; cell++)
    first[cell + 1] = (first[cell + 1] as number) + (first[cell] as number);
  const sorted = {
    order: new Int32Array(size),
    ...{ x: new Float64Array(size), y: new Float64Array(size), mass: new Float64Array(size) },
  };
  fill(sorted, cellOf, first.slice(), positions, masses);
  return { depth, left, top, width, first, ...sorted };
}

function fill(
  { order, x, y, mass }: Pick<BodyCells, 'order' | 'x' | 'y' | 'mass'>,
  cellOf: Int32Array,
  next: Int32Array,
  positions: Float64Array,
  masses: Float64Array,
): void {
  for (let i = 0; i < masses.length; i++) {
    const cell = cellOf[i] as number;
    const at = next[cell] as number;
    next[cell] = at + 1;
    order[at] = i;
    x[at] = positions[2 * i] as number;
    y[at] = positions[2 * i + 1] as number;
    mass[at] = masses[i] as number;
  }
}

function extentOf(positions: Float64Array): { left: number; top: number; extent: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    const x = positions[at] as number;
    const y = positions[at + 1] as number;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, extent: Math.max(right - left, bottom - top, 1e-9) };
}

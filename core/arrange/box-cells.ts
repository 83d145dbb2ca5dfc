/** Boxes sorted into upright cells at least as large as the largest box, so that only neighbouring cells can meet. */
export interface BoxCells {
  readonly columns: number;
  readonly rows: number;
  /** Where the boxes of each cell, row by row, begin in `order`; one entry more for the end. */
  readonly first: Int32Array;
  readonly order: Int32Array;
}

/** More cells than this many per box are not made: they are larger instead. */
const mostCells = 4;

/** Sorts boxes given by their middles and half sizes (both x, y interleaved). */
export function boxCells(positions: Float64Array, room: Float64Array): BoxCells {
  const size = room.length / 2;
  const across = axisOf(positions, room, 0);
  const down = axisOf(positions, room, 1);
  const crowded = Math.max(1, Math.sqrt((across.cells * down.cells) / (mostCells * size + 1)));
  const columns = Math.max(1, Math.floor(across.cells / crowded));
  const rows = Math.max(1, Math.floor(down.cells / crowded));
  const cellOf = new Int32Array(size);
  const first = new Int32Array(columns * rows + 1);
  for (let i = 0; i < size; i++) {
    const cell =
      spot(positions[2 * i + 1] as number, down, rows) * columns +
      spot(positions[2 * i] as number, across, columns);
    cellOf[i] = cell;
    first[cell + 1] = (first[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < columns * rows; cell++)
    first[cell + 1] = (first[cell + 1] as number) + (first[cell] as number);
  return { columns, rows, first, order: sorted(cellOf, first.slice()) };
}

interface Axis {
  readonly low: number;
  readonly length: number;
  /** How many cells fit that are as long as the longest box. */
  readonly cells: number;
}

function axisOf(positions: Float64Array, room: Float64Array, axis: 0 | 1): Axis {
  let [low, high, longest] = [Infinity, -Infinity, 0];
  for (let at: number = axis; at < positions.length; at += 2) {
    low = Math.min(low, positions[at] as number);
    high = Math.max(high, positions[at] as number);
    longest = Math.max(longest, 2 * (room[at] as number));
  }
  const length = Math.max(high - low, 1e-9);
  return { low, length, cells: longest > 0 ? Math.max(1, Math.floor(length / longest)) : 1 };
}

function spot(place: number, { low, length }: Axis, cells: number): number {
  return Math.min(cells - 1, Math.floor(((place - low) / length) * cells));
}

function sorted(cellOf: Int32Array, next: Int32Array): Int32Array {
  const order = new Int32Array(cellOf.length);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] as number;
    const at = next[cell] as number;
    next[cell] = at + 1;
    order[at] = i;
  }
  return order;
}

/** Calls for every two boxes of the same cell or of neighbouring ones, each pair once. */
export function visitNear(
  { columns, rows, first, order }: BoxCells,
  visit: (i: number, j: number) => void,
): void {
  for (let cell = 0; cell < columns * rows; cell++) {
    const column = cell % columns;
    const right = column < columns - 1 ? 1 : 0;
    const left = column > 0 ? 1 : 0;
    // Cells of a row follow one another: those behind in this row and all three below are two stretches.
    const rest = first[cell + 1 + right] as number;
    const below = cell + columns;
    const hasBelow = below < columns * rows;
    const lower = hasBelow ? (first[below - left] as number) : 0;
    const last = hasBelow ? (first[below + right + 1] as number) : 0;
    for (let at = first[cell] as number, end = first[cell + 1] as number; at < end; at++) {
      const i = order[at] as number;
      for (let other = at + 1; other < rest; other++) visit(i, order[other] as number);
      for (let other = lower; other < last; other++) visit(i, order[other] as number);
    }
  }
}

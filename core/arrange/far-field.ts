import type { BodyCells } from './body-cells.ts';

/** Levels 0 and 1 have no two cells far from each other. */
const coarsest = 2;
/** Cells farther than this from a neighbour of the parent never meet. */
const reach = 3;
const across = 2 * reach + 1;
/** First, second and third power of 1 / offset, real and imaginary, per offset between two cells. */
const powers = inversePowers();

/**
 * What bodies do to each other from afar, cell by cell: mass and dipole of each cell, and the field that far cells make
 * around its middle with its slope. Complex numbers in two arrays, in units of the cell's width; all levels one behind
 * the other.
 */
interface Field {
  readonly mass: Float64Array;
  readonly dipoleX: Float64Array;
  readonly dipoleY: Float64Array;
  readonly fieldX: Float64Array;
  readonly fieldY: Float64Array;
  readonly slopeX: Float64Array;
  readonly slopeY: Float64Array;
}

/**
 * Adds to `pushX` and `pushY` (in the order of the cells) what the bodies outside the cells around its own do to each
 * body: the sum of mass / distance, directed away. The fast multipole method with two terms (Greengard & Rokhlin 1987),
 * wrong by about one part in a hundred, linear in bodies and cells.
 */
export function addFarField(cells: BodyCells, pushX: Float64Array, pushY: Float64Array): void {
  const field = emptyField(cells.depth);
  gatherBodies(cells, field);
  for (let level = cells.depth - 1; level >= coarsest; level--) gatherChildren(field, level);
  for (let level = coarsest; level <= cells.depth; level++) {
    if (level > coarsest) inherit(field, level);
    exchange(field, level);
  }
  spreadToBodies(cells, field, pushX, pushY);
}

function emptyField(depth: number): Field {
  const numbers = (): Float64Array => new Float64Array(firstOf(depth + 1));
  return {
    ...{ mass: numbers(), dipoleX: numbers(), dipoleY: numbers() },
    ...{ fieldX: numbers(), fieldY: numbers(), slopeX: numbers(), slopeY: numbers() },
  };
}

/** Where the cells of a level begin. */
function firstOf(level: number): number {
  return (4 ** level - 1) / 3;
}

function inversePowers(): Float64Array {
  const table = new Float64Array(6 * across * across);
  for (let row = 0; row < across; row++)
    for (let column = 0; column < across; column++) {
      const [x, y] = [column - reach, row - reach];
      if (x === 0 && y === 0) continue;
      const [real, imaginary] = [x / (x * x + y * y), -y / (x * x + y * y)];
      let [powerReal, powerImaginary] = [1, 0];
      for (let power = 0; power < 3; power++) {
        [powerReal, powerImaginary] = [
          powerReal * real - powerImaginary * imaginary,
          powerReal * imaginary + powerImaginary * real,
        ];
        table.set([powerReal, powerImaginary], 6 * (row * across + column) + 2 * power);
      }
    }
  return table;
}

function gatherBodies({ depth, left, top, width, first, x, y, mass }: BodyCells, field: Field): void {
  const side = 1 << depth;
  const start = firstOf(depth);
  for (let cell = 0; cell < side * side; cell++) {
    const middleX = left + ((cell % side) + 0.5) * width;
    const middleY = top + (Math.floor(cell / side) + 0.5) * width;
    let sum = 0;
    let momentX = 0;
    let momentY = 0;
    for (let at = first[cell] as number, end = first[cell + 1] as number; at < end; at++) {
      const own = mass[at] as number;
      sum += own;
      momentX += own * ((x[at] as number) - middleX);
      momentY += own * ((y[at] as number) - middleY);
    }
    field.mass[start + cell] = sum;
    field.dipoleX[start + cell] = momentX / width;
    field.dipoleY[start + cell] = momentY / width;
  }
}

/** Middle of a child, off that of its parent, in widths of the parent. */
function shiftOf(at: number): number {
  return at % 2 === 0 ? -0.25 : 0.25;
}

function gatherChildren({ mass, dipoleX, dipoleY }: Field, level: number): void {
  const side = 2 << level;
  const [parents, children] = [firstOf(level), firstOf(level + 1)];
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const child = children + row * side + column;
      const own = mass[child] as number;
      if (own === 0) continue;
      const parent = parents + (row >> 1) * (side >> 1) + (column >> 1);
      mass[parent] = (mass[parent] as number) + own;
      dipoleX[parent] = (dipoleX[parent] as number) + (dipoleX[child] as number) / 2 + own * shiftOf(column);
      dipoleY[parent] = (dipoleY[parent] as number) + (dipoleY[child] as number) / 2 + own * shiftOf(row);
    }
}

/** Hands the field of each cell of the level above down to its children. */
function inherit({ mass, fieldX, fieldY, slopeX, slopeY }: Field, level: number): void {
  const side = 1 << level;
  const [parents, children] = [firstOf(level - 1), firstOf(level)];
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const child = children + row * side + column;
      if (mass[child] === 0) continue;
      const parent = parents + (row >> 1) * (side >> 1) + (column >> 1);
      const shiftX = shiftOf(column);
      const shiftY = shiftOf(row);
      const real = slopeX[parent] as number;
      const imaginary = slopeY[parent] as number;
      fieldX[child] = ((fieldX[parent] as number) + real * shiftX - imaginary * shiftY) / 2;
      fieldY[child] = ((fieldY[parent] as number) + real * shiftY + imaginary * shiftX) / 2;
      slopeX[child] = real / 4;
      slopeY[child] = imaginary / 4;
    }
}

/** Lets the cells of a level act on each other that are far apart while their parents are not. */
function exchange(field: Field, level: number): void {
  const side = 1 << level;
  const start = firstOf(level);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      if (field.mass[start + row * side + column] !== 0) receive(field, start, side, row, column);
}

function receive(field: Field, start: number, side: number, row: number, column: number): void {
  const [top, bottom] = [Math.max(0, (row & -2) - 2), Math.min(side - 1, (row & -2) + 3)];
  const [left, right] = [Math.max(0, (column & -2) - 2), Math.min(side - 1, (column & -2) + 3)];
  const { mass, dipoleX, dipoleY } = field;
  let fieldX = 0;
  let fieldY = 0;
  let slopeX = 0;
  let slopeY = 0;
  for (let otherRow = top; otherRow <= bottom; otherRow++)
    for (let otherColumn = left; otherColumn <= right; otherColumn++) {
      const y = row - otherRow;
      const x = column - otherColumn;
      if (x * x <= 1 && y * y <= 1) continue;
      const other = start + otherRow * side + otherColumn;
      const own = mass[other] as number;
      if (own === 0) continue;
      const real = dipoleX[other] as number;
      const imaginary = dipoleY[other] as number;
      const at = 6 * ((y + reach) * across + x + reach);
      const twiceX = powers[at + 2] as number;
      const twiceY = powers[at + 3] as number;
      const thriceX = powers[at + 4] as number;
      const thriceY = powers[at + 5] as number;
      fieldX += own * (powers[at] as number) + real * twiceX - imaginary * twiceY;
      fieldY += own * (powers[at + 1] as number) + real * twiceY + imaginary * twiceX;
      slopeX -= own * twiceX + 2 * (real * thriceX - imaginary * thriceY);
      slopeY -= own * twiceY + 2 * (real * thriceY + imaginary * thriceX);
    }
  const cell = start + row * side + column;
  field.fieldX[cell] = (field.fieldX[cell] as number) + fieldX;
  field.fieldY[cell] = (field.fieldY[cell] as number) + fieldY;
  field.slopeX[cell] = (field.slopeX[cell] as number) + slopeX;
  field.slopeY[cell] = (field.slopeY[cell] as number) + slopeY;
}

function spreadToBodies(
  { depth, left, top, width, first, x, y }: BodyCells,
  { fieldX, fieldY, slopeX, slopeY }: Field,
  pushX: Float64Array,
  pushY: Float64Array,
): void {
  const side = 1 << depth;
  const start = firstOf(depth);
  for (let cell = 0; cell < side * side; cell++) {
    const middleX = left + ((cell % side) + 0.5) * width;
    const middleY = top + (Math.floor(cell / side) + 0.5) * width;
    const real = slopeX[start + cell] as number;
    const imaginary = slopeY[start + cell] as number;
    for (let at = first[cell] as number, end = first[cell + 1] as number; at < end; at++) {
      const dx = ((x[at] as number) - middleX) / width;
      const dy = ((y[at] as number) - middleY) / width;
      pushX[at] =
        (pushX[at] as number) + ((fieldX[start + cell] as number) + real * dx - imaginary * dy) / width;
      pushY[at] =
        (pushY[at] as number) - ((fieldY[start + cell] as number) + real * dy + imaginary * dx) / width;
    }
  }
}

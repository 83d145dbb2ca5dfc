import type { Rectangle } from './rectangle.ts';

/** Least distance between the middles of two slots, across and down. */
export interface Pitch {
  readonly x: number;
  readonly y: number;
}

/** Room left between the boxes of neighbours, so that the line between them shows. */
const between = { x: 14, y: 26 };
/** Slots beyond the entities, so that some stay free and the picture can breathe. */
const spare = 1.2;

/** The pitch at which no two of these entities can overlap. */
export function pitchFor(room: Float64Array, entities: Iterable<number>): Pitch {
  let [x, y] = [0, 0];
  for (const i of entities) {
    x = Math.max(x, 2 * (room[2 * i] as number) + between.x);
    y = Math.max(y, 2 * (room[2 * i + 1] as number) + between.y);
  }
  return { x, y };
}

/** How many slots a ground for so many entities should have. */
export function slotsFor(entities: number): number {
  return Math.ceil(entities * spare);
}

/**
 * Middles (x, y interleaved) of at least `count` slots that fill a ground evenly, rows in turn half a slot aside as in
 * a brick wall, so that lines between rows do not run through those between. Fewer where the ground cannot hold them.
 */
export function slotsOn(ground: Rectangle, pitch: Pitch, count: number): Float64Array {
  const { columns, rows } = bestGrid(ground, pitch, count);
  const slots = new Float64Array(2 * columns * rows);
  const across = ground.width / (columns + (rows > 1 ? 0.5 : 0));
  const down = ground.height / rows;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = 2 * (row * columns + column);
      slots[at] = ground.x + (column + 0.5 + (row % 2) / 2) * across;
      slots[at + 1] = ground.y + (row + 0.5) * down;
    }
  return slots;
}

/** Rows and columns that hold `count` with little to spare and keep the shape of the pitch. */
function bestGrid(ground: Rectangle, pitch: Pitch, count: number): { columns: number; rows: number } {
  const mostRows = Math.floor(ground.height / pitch.y);
  let best = { columns: 0, rows: 0, cost: Infinity };
  for (let rows = 1; rows <= mostRows; rows++) {
    const shift = rows > 1 ? 0.5 : 0;
    const columns = Math.min(Math.ceil(count / rows), Math.floor(ground.width / pitch.x - shift));
    if (columns < 1) continue;
    const missing = Math.max(0, count - columns * rows);
    const shape = (ground.width * rows * pitch.y) / ((columns + shift) * ground.height * pitch.x);
    const cost = 1000 * missing + (columns * rows) / count + Math.abs(Math.log(shape));
    if (cost < best.cost) best = { columns, rows, cost };
  }
  return best;
}

import { around, type Rectangle } from './rectangle.ts';

/** Middles and half sizes of boxes, x and y interleaved. */
interface Standing {
  readonly positions: Float64Array;
  readonly room: Float64Array;
}

/** Room kept free round a block that is put down among others. */
const gap = 20;

/**
 * The shift nearest to `wish` that brings these boxes, together, to ground free of all the others; looks round in ever
 * wider squares.
 */
export function freeShift(
  block: Standing,
  others: Standing,
  wish: readonly [number, number],
): readonly [number, number] {
  if (block.positions.length === 0) return wish;
  const ground = around(block.positions, block.room);
  const step = Math.max(30, Math.min(ground.width, ground.height) / 4);
  for (let ring = 0; ; ring++) {
    const free = onRing(ring)
      .map(([x, y]) => [wish[0] + step * x, wish[1] + step * y] as const)
      .find((shift) => isFree(ground, shift, others));
    if (free) return free;
  }
}

/** Steps from the middle to the spots on a square, the nearest first. */
function onRing(ring: number): (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const spots = Array.from({ length: 2 * ring }, (_, at) => at - ring).flatMap(
    (along): (readonly [number, number])[] => [
      [along, -ring],
      [ring, along],
      [-along, ring],
      [-ring, -along],
    ],
  );
  return spots.sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by);
}

function isFree(
  { x, y, width, height }: Rectangle,
  [dx, dy]: readonly [number, number],
  { positions, room }: Standing,
): boolean {
  const [middleX, middleY] = [x + dx + width / 2, y + dy + height / 2];
  for (let at = 0; at < positions.length; at += 2)
    if (
      Math.abs((positions[at] as number) - middleX) < (room[at] as number) + width / 2 + gap &&
      Math.abs((positions[at + 1] as number) - middleY) < (room[at + 1] as number) + height / 2 + gap
    )
      return false;
  return true;
}

import { countOverlaps } from './overlap.ts';

const widening = 1.05;

/** Widens a picture about 0, 0 until no two boxes overlap; keeps its shape. No two may stand on one spot. */
export function widenUntilClear(positions: Float64Array, room: Float64Array): void {
  const boxes = { positions, room, fixed: new Uint8Array(room.length / 2) };
  while (countOverlaps(boxes) > 0)
    for (let at = 0; at < positions.length; at++) positions[at] = (positions[at] as number) * widening;
}

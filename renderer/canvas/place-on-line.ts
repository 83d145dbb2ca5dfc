import { areaOf, type Box, boxAround } from './box.ts';
import type { Surroundings } from './place-names.ts';
import { distance, type Point } from './point.ts';
import type { Size } from './viewport.ts';

const tolerance = 0.08;

/**
 * Where on a drawn link a text of this size stands best: near the middle, clear of both ends and of everything around.
 * Gives the index of a point and adds the text to `taken`, or null where there is no room.
 */
export function placeOnLine(points: readonly Point[], size: Size, around: Surroundings): number | null {
  let best: { index: number; cost: number; box: Box } | null = null;
  for (let index = 2; index < points.length - 2; index++) {
    const at = points[index];
    if (!at) continue;
    const box = boxAround(at, size.width / 2, size.height / 2);
    const limit: number = best?.cost ?? Infinity;
    const own = endCost(points, index, size);
    const cost = own < limit ? own + surroundingCost(box, around) : own;
    if (cost < limit) best = { index, cost, box };
  }
  if (!best) return null;
  const covered = around.glyphs.covered(best.box) + around.taken.covered(best.box);
  if (covered > areaOf(best.box) * tolerance) return null;
  around.taken.add(best.box);
  return best.index;
}

function endCost(points: readonly Point[], index: number, size: Size): number {
  const [at, start, end] = [points[index], points[0], points.at(-1)];
  if (!at || !start || !end) return 0;
  const toEnd = Math.min(distance(at, start), distance(at, end));
  const fromMiddle = Math.abs(index / (points.length - 1) - 0.5);
  return fromMiddle * 36 + Math.max(0, size.width / 2 + 8 - toEnd) * 3;
}

function surroundingCost(box: Box, { glyphs, taken, ink }: Surroundings): number {
  return glyphs.cost(box, 40, 1.2) + taken.cost(box, 40, 1.2) + ink.under(box) * 0.4;
}

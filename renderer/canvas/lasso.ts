import type { Identifier } from '../../core/case/identifier.ts';
import { type Box, boxAround, boxAroundAll } from './box.ts';
import type { Point } from './point.ts';

/** Whether a point lies inside a closed line (even-odd rule, Shimrat 1962); the line closes from its last to its first point. */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  line.forEach((one, at) => {
    const before = line.at(at - 1);
    if (!before || one.y > y === before.y > y) return;
    if (x < ((before.x - one.x) * (y - one.y)) / (before.y - one.y) + one.x) inside = !inside;
  });
  return inside;
}

/** Those of the entities in the box around a closed line that stand inside it. */
export function standingInside(
  line: readonly Point[],
  positionOf: (id: Identifier) => Point | undefined,
  entitiesIn: (box: Box) => readonly Identifier[],
): readonly Identifier[] {
  const box = boxAroundAll(line.map((point) => boxAround(point, 0, 0)));
  return (box ? entitiesIn(box) : []).filter((id) => {
    const at = positionOf(id);
    return at !== undefined && isInside(at, line);
  });
}

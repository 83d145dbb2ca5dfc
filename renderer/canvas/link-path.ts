import { between, distanceToSegment, type Point } from './point.ts';

/**
 * A drawn link: straight (no control), one quadratic arc (one control) or a loop back to its own entity (two controls,
 * two arcs that join half-way between them). Chart units.
 */
export interface LinkPath {
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
}

const steps = 24;

/** Points along a drawn link from start to end, 25 for one arc and 49 for a loop. */
export function pathPoints({ start, controls, end }: LinkPath): readonly Point[] {
  const [first, second] = controls;
  if (!first) return arc(start, between(start, end, 0.5), end);
  if (!second) return arc(start, first, end);
  const middle = between(first, second, 0.5);
  return [...arc(start, first, middle), ...arc(middle, second, end).slice(1)];
}

/** Distance from a point to the nearest part of a drawn link. */
export function distanceToPath(point: Point, points: readonly Point[]): number {
  return points.reduce(
    (least, at, index) => Math.min(least, distanceToSegment(point, points[index - 1] ?? at, at)),
    Infinity,
  );
}

/** Direction of the drawn link around its point number `index`, in radians. */
export function angleAt(points: readonly Point[], index: number): number {
  const before = points[Math.max(0, index - 1)];
  const after = points[Math.min(points.length - 1, index + 1)];
  return before && after ? Math.atan2(after.y - before.y, after.x - before.x) : 0;
}

export function samePath(a: LinkPath, b: LinkPath): boolean {
  const [left, right] = [
    [a.start, ...a.controls, a.end],
    [b.start, ...b.controls, b.end],
  ];
  return (
    left.length === right.length &&
    left.every(({ x, y }, index) => x === right[index]?.x && y === right[index].y)
  );
}

function arc(start: Point, control: Point, end: Point): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    return between(between(start, control, share), between(control, end, share), share);
  });
}

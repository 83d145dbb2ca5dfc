import type { Point } from './point.ts';

/** The corners of the least convex area round points, clockwise as seen on screen (monotone chain, Andrew 1979). */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const [upper, lower] = [half(sorted), half(sorted.toReversed())];
  return [...upper.slice(0, -1), ...lower.slice(0, -1)];
}

/** Draws the line round a hull at a distance from its corners, round where it turns, on a path. */
export function traceAround(path: Path2D, hull: readonly Point[], distance: number): void {
  const [first] = hull;
  if (!first) return;
  if (hull.length === 1) path.arc(first.x, first.y, distance, 0, 2 * Math.PI);
  else
    hull.forEach((corner, at) => {
      const before = hull.at(at - 1) ?? corner;
      const after = hull[(at + 1) % hull.length] ?? corner;
      path.arc(corner.x, corner.y, distance, outward(before, corner), outward(corner, after));
    });
  path.closePath();
}

/** The angle that leads straight out of a side that is passed clockwise. */
function outward(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2;
}

/** The chain that turns right from the first point to the last. */
function half(sorted: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of sorted) {
    while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
    chain.push(point);
  }
  return chain;
}

/** Above zero where the way turns clockwise on screen. */
function turn(a: Point = { x: 0, y: 0 }, b: Point = a, c: Point = b): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

import { angleAt } from './link-path.ts';
import type { Border } from './ground-map.ts';
import { between, meeting, type Point } from './point.ts';

/** Where the mark of a cross-border link stands; `angle` is the direction of the link there, in radians. */
export interface CrossingMark extends Point {
  readonly angle: number;
  readonly on: 'border' | 'middle';
}

/** The pair of countries a link joins, in its own direction. */
export type Ends = readonly [string, string];

/**
 * Where the drawn link meets the border between its two countries; else where it first leaves or enters one of them;
 * else, on charts without a map or for entities dragged abroad, its middle.
 */
export function crossingMark(
  points: readonly Point[],
  ends: Ends,
  borders: readonly Border[],
): CrossingMark | null {
  const ranked = borders
    .map((border) => ({ border, rank: rankOf(border, ends) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  for (const { border } of ranked) {
    const mark = markOn(points, border);
    if (mark) return mark;
  }
  return middleMark(points);
}

/** 2 for the border between the two, 1 for another border of one of them, 0 for borders that do not concern the link. */
function rankOf({ countries }: Border, ends: Ends): number {
  return countries.filter((country) => country !== null && ends.includes(country)).length;
}

function markOn(points: readonly Point[], { points: line }: Border): CrossingMark | null {
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    const along = a && b ? firstMeeting(a, b, line) : null;
    if (a && b && along !== null)
      return { ...between(a, b, along), angle: Math.atan2(b.y - a.y, b.x - a.x), on: 'border' };
  }
  return null;
}

function firstMeeting(a: Point, b: Point, line: readonly Point[]): number | null {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  for (let index = 1; index < line.length; index++) {
    const [c, d] = [line[index - 1], line[index]];
    if (!c || !d || Math.max(c.x, d.x) < left || Math.min(c.x, d.x) > right) continue;
    if (Math.max(c.y, d.y) < top || Math.min(c.y, d.y) > bottom) continue;
    const along = meeting(a, b, c, d);
    if (along !== null) return along;
  }
  return null;
}

function middleMark(points: readonly Point[]): CrossingMark | null {
  const middle = points.length >> 1;
  const at = points[middle];
  return at ? { ...at, angle: angleAt(points, middle), on: 'middle' } : null;
}

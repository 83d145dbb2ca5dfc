import type { Point } from './point.ts';

/** Chart units between two lines of the grid. */
export const gridStep = 20;

/** The point of the grid next to this one. */
export function snapped({ x, y }: Point): Point {
  // Adding nothing turns a negative zero into a plain one, so that equal places are equal.
  return { x: Math.round(x / gridStep) * gridStep + 0, y: Math.round(y / gridStep) * gridStep + 0 };
}

/** The same for many. */
export function allSnapped<K>(places: ReadonlyMap<K, Point>): ReadonlyMap<K, Point> {
  return new Map([...places].map(([id, point]) => [id, snapped(point)]));
}

import type { Point } from './point.ts';
import type { Size } from './viewport.ts';

/** Whether something that reaches `room` pixels around a point (screen) shows on a canvas of this size. */
export function isInView({ x, y }: Point, { width, height }: Size, room: number): boolean {
  return x > -room && y > -room && x < width + room && y < height + room;
}

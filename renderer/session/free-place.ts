import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room that a glyph with its label needs around itself, in chart units. */
const room = { x: 130, y: 90 } as const;
/** Radians between one try and the next: the golden angle never lands twice in the same direction. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * A place where nothing stands yet, as near as may be to the entities named or, where none of them stands on the chart,
 * to the middle of all; the same rows always give the same place.
 */
export function freePlace({ placements }: ChartRows, near: readonly Identifier[] = []): Point {
  const standing = [...placements.values()];
  const friends = standing.filter(({ entity }) => near.includes(entity));
  const middle = centre(friends.length > 0 ? friends : standing);
  const taken = (point: Point) =>
    standing.some(({ x, y }) => Math.abs(x - point.x) < room.x && Math.abs(y - point.y) < room.y);
  for (let step = 0; ; step++) {
    const reach = 40 * Math.sqrt(step);
    const point = {
      x: Math.round(middle.x + reach * Math.cos(step * turn)),
      y: Math.round(middle.y + reach * Math.sin(step * turn)),
    };
    if (!taken(point)) return point;
  }
}

function centre(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

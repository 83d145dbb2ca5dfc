import type { Wanted } from '../../../core/case/query.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radius of a wanted entity, and of the edge round it from which a link is drawn. */
export const radius = 20;
export const edge = 30;

const room = { x: 84, top: 48, bottom: 64 } as const;
const least = { width: 420, height: 240 } as const;

/** The part of the plane that shows all wanted entities with their names: left, top, width, height. */
export function boardBox({ entities }: Wanted): readonly [number, number, number, number] {
  const xs = entities.map(({ x }) => x);
  const ys = entities.map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - room.x, Math.max(...xs) + room.x];
  const [top, bottom] = [Math.min(...ys) - room.top, Math.max(...ys) + room.bottom];
  const [wide, high] = [
    Math.max(0, least.width - (right - left)),
    Math.max(0, least.height - (bottom - top)),
  ];
  return [left - wide / 2, top - high / 2, right - left + wide, bottom - top + high];
}

/** How a wanted link is drawn: its curve, the tip of its arrow and which way that points, and where its words stand. */
export interface LinkShape {
  readonly path: string;
  readonly tip: Point;
  readonly turn: number;
  readonly label: Point;
}

/** The shape of each wanted link; those between the same two fan out. */
export function linkShapes({ entities, links }: Wanted): readonly (LinkShape | null)[] {
  const places = new Map<string, Point>(entities.map(({ name, x, y }) => [name, { x, y }]));
  const pair = (at: number) => [links[at]?.from, links[at]?.to].sort().join('\n');
  return links.map(({ from, to }, at) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return null;
    const beside = [...links.keys()].filter((other) => pair(other) === pair(at));
    const bend = (beside.indexOf(at) - (beside.length - 1) / 2) * 44 * (from < to ? 1 : -1);
    return shapeOf(start, end, bend);
  });
}

function shapeOf(start: Point, end: Point, bend: number): LinkShape {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [ux, uy] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const middle = { x: (start.x + end.x) / 2 - uy * bend, y: (start.y + end.y) / 2 + ux * bend };
  const first = towards(start, middle, radius + 2);
  const tip = towards(end, middle, radius + 4);
  return {
    path: `M${first.x} ${first.y} Q${middle.x} ${middle.y} ${tip.x} ${tip.y}`,
    tip,
    turn: (Math.atan2(end.y - middle.y, end.x - middle.x) * 180) / Math.PI,
    label: { x: (first.x + 2 * middle.x + tip.x) / 4, y: (first.y + 2 * middle.y + tip.y) / 4 },
  };
}

function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: round(from.x + ((to.x - from.x) / length) * far),
    y: round(from.y + ((to.y - from.y) / length) * far),
  };
}

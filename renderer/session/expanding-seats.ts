import type { Region } from '../../core/case/chart.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An entity that comes onto a chart, and the point it belongs to. */
export interface Arriving {
  readonly entity: Identifier;
  readonly near: Point;
  /** Where the chart is arranged by country it keeps to the ground of this one; null: to that of no country. */
  readonly country?: string | null;
}

/** Room that a glyph with its label needs around itself, in chart units. */
const room = { x: 130, y: 92 } as const;
const firstRing = 140;
const ringStep = 110;
/** Labels are wider than high, and so are the rings. */
const oval = { x: 1.25, y: 0.9 } as const;
const mostRings = 60;
/** How far off others still say which side of a point is crowded. */
const crowd = 500;
/** What a seat keeps from the edge of its ground. */
const margin = 45;

/**
 * Seats for entities that come onto a chart: on rings round the point each belongs to, beginning on its emptiest side,
 * none so near to another that their labels would overlap. The same chart and entities always give the same seats.
 */
export function seatsFor(
  rows: Pick<ChartRows, 'chart' | 'placements'>,
  arriving: readonly Arriving[],
): { readonly entity: Identifier; readonly x: number; readonly y: number }[] {
  const taken = new Taken([...rows.placements.values()]);
  const outwards = new Map<string, number>();
  return arriving.map(({ entity, near, country }) => {
    const name = `${near.x} ${near.y}`;
    const outward = outwards.get(name) ?? emptiestSide(rows.placements.values(), near);
    outwards.set(name, outward);
    const ground = groundOf(rows.chart, country);
    const seat =
      freeSeat(near, outward, (at) => taken.isFree(at) && isOn(ground, at)) ??
      freeSeat(near, outward, (at) => taken.isFree(at)) ??
      near;
    taken.add(seat);
    return { entity, ...seat };
  });
}

/** The middle of some points; the origin where there is none. */
export function middleOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: Math.round(sum.x / points.length), y: Math.round(sum.y / points.length) };
}

/** Seats ring by ring, on each from the outward side round to the other in turns to the left and to the right. */
function freeSeat(near: Point, outward: number, fits: (at: Point) => boolean): Point | undefined {
  for (let ring = 0; ring < mostRings; ring++) {
    const radius = firstRing + ring * ringStep;
    const seats = Math.floor((2 * Math.PI * radius) / (room.x + 10));
    for (let seat = 0; seat < seats; seat++) {
      const turn = Math.ceil(seat / 2) * (seat % 2 === 0 ? 1 : -1);
      const angle = outward + (turn * 2 * Math.PI) / seats;
      const at = {
        x: Math.round(near.x + oval.x * radius * Math.cos(angle)),
        y: Math.round(near.y + oval.y * radius * Math.sin(angle)),
      };
      if (fits(at)) return at;
    }
  }
  return undefined;
}

/** The direction away from what stands nearest to a point, in radians; upwards where nothing does. */
function emptiestSide(placements: Iterable<Point>, near: Point): number {
  let [x, y] = [0, 0];
  for (const other of placements) {
    const [dx, dy] = [near.x - other.x, near.y - other.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0 || distance > crowd) continue;
    x += dx / distance ** 2;
    y += dy / distance ** 2;
  }
  return x === 0 && y === 0 ? -Math.PI / 2 : Math.atan2(y, x);
}

function groundOf(
  { arrangement, regions }: ChartRows['chart'],
  country: string | null | undefined,
): Region | undefined {
  if (arrangement !== 'country' || country === undefined) return undefined;
  return regions?.find((region) => region.country === country);
}

function isOn(ground: Region | undefined, { x, y }: Point): boolean {
  if (!ground) return true;
  return (
    x >= ground.x + margin &&
    x <= ground.x + ground.width - margin &&
    y >= ground.y + margin &&
    y <= ground.y + ground.height - margin
  );
}

/** Points in cells of the room one takes, so that asking is quick however many there are. */
class Taken {
  readonly #cells = new Map<string, Point[]>();

  constructor(points: readonly Point[]) {
    for (const point of points) this.add(point);
  }

  add(point: Point): void {
    const name = cellOf(point, 0, 0);
    const cell = this.#cells.get(name);
    if (cell) cell.push(point);
    else this.#cells.set(name, [point]);
  }

  isFree(at: Point): boolean {
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        if (this.#cells.get(cellOf(at, dx, dy))?.some((point) => isNear(point, at))) return false;
    return true;
  }
}

function cellOf({ x, y }: Point, dx: number, dy: number): string {
  return `${Math.floor(x / room.x) + dx} ${Math.floor(y / room.y) + dy}`;
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < room.x && Math.abs(a.y - b.y) < room.y;
}

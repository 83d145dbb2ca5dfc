import type { Region } from '../../core/case/chart.ts';
import { type Box, contains } from './box.ts';
import { type Cell, groundCells } from './ground-cells.ts';
import type { Point } from './point.ts';

/** A line between the grounds of two neighbours, wavy as on a map. Chart units. */
export interface Border {
  readonly countries: readonly [string | null, string | null];
  readonly points: readonly Point[];
}

export interface Ground extends Cell {
  /** The wavy outline of the cell; shared edges are the same points. */
  readonly outline: readonly Point[];
}

/** The countries a chart stands on, in the country arrangement. */
export interface GroundMap {
  readonly grounds: readonly Ground[];
  readonly borders: readonly Border[];
}

export const noGround: GroundMap = { grounds: [], borders: [] };

const step = 16;

const known = new WeakMap<readonly Region[], GroundMap>();

/** The map of a chart's regions, drawn once per list of regions. Equal regions give equal maps, point by point. */
export function groundMap(regions: readonly Region[]): GroundMap {
  const map = known.get(regions) ?? drawn(regions);
  known.set(regions, map);
  return map;
}

function drawn(regions: readonly Region[]): GroundMap {
  const cells = groundCells(regions);
  if (cells.length < 2) return noGround;
  return {
    grounds: cells.map((cell) => ({ ...cell, outline: outlineOf(cell.box) })),
    borders: cells.flatMap((cell, index) =>
      cells.slice(index + 1).flatMap((other) => {
        const edge = sharedEdge(cell.box, other.box);
        return edge ? [{ countries: [cell.country, other.country] as const, points: wavy(...edge) }] : [];
      }),
    ),
  };
}

/** Grounds of known countries other than home. */
export function isAbroad({ country }: Pick<Ground, 'country'>, home: string | null): boolean {
  return country !== null && country !== home;
}

/** The country whose ground a point lies on; undefined where the chart has none. Waves are left out of account. */
export function groundAt({ grounds }: GroundMap, point: Point): Ground | undefined {
  return grounds.find(({ box }) => contains(box, point));
}

/** Moves points a little, by a field that is smooth and the same everywhere it is asked: so outlines keep together. */
function waved({ x, y }: Point): Point {
  return {
    x: x + 8 * Math.sin(y / 71 + 1.3) + 5 * Math.sin(y / 29 + x / 210) + 3 * Math.sin(y / 13.7 + 0.4),
    y: y + 6 * Math.sin(x / 83 + 0.6) + 4 * Math.sin(x / 31 + y / 190) + 2 * Math.sin(x / 15.1 + 2.2),
  };
}

/** Points every 16 units at most, on multiples of it, so that two cells divide a shared edge alike. */
function wavy(from: Point, to: Point): Point[] {
  const along = from.x === to.x ? ticks(from.y, to.y) : ticks(from.x, to.x);
  return along.map((at) => waved(from.x === to.x ? { x: from.x, y: at } : { x: at, y: from.y }));
}

function ticks(from: number, to: number): number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const result = [low];
  for (let at = Math.floor(low / step + 1) * step; at < high; at += step) result.push(at);
  result.push(high);
  return from <= to ? result : result.reverse();
}

function outlineOf({ left, top, right, bottom }: Box): Point[] {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.flatMap((corner, index) => wavy(corner, corners[(index + 1) % 4] ?? corner));
}

/** Ends of the edge two cells share, or null where they do not touch along one. */
function sharedEdge(a: Box, b: Box): [Point, Point] | null {
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
  if (left === right && top < bottom)
    return [
      { x: left, y: top },
      { x: left, y: bottom },
    ];
  if (top === bottom && left < right)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  return null;
}

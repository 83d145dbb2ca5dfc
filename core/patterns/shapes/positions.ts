import type { Identifier } from '../../case/identifier.ts';
import type { Occurrence } from '../../case/occurrence.ts';
import { linkTimes } from '../../paths/link-times.ts';
import { triesPerWord } from '../pattern.ts';
import type { Picture } from '../picture.ts';

type Position = Extract<Occurrence, { kind: 'position' }>;

/** Where an entity was at a moment that is known to the minute. */
export interface Fix {
  readonly row: Position & { readonly time: string };
  readonly entity: Identifier;
  /** Milliseconds in UTC. */
  readonly at: number;
}

const earthRadius = 6_371_000;
/** A moment that is known no better than this is not one of a track. */
const exact = 60_000;

/** Positions with an exact time, earliest first. */
export function* fixesOf(picture: Picture): Generator<null, readonly Fix[]> {
  const fixes: Fix[] = [];
  for (let at = 0; at < picture.occurrences.length; at += triesPerWord) {
    const rows = picture.occurrences.slice(at, at + triesPerWord).filter(isTimed);
    const { first, last } = linkTimes(rows.map(({ time }) => ({ start: time })));
    rows.forEach((row, index) => {
      const begin = first[index] as number;
      if ((last[index] as number) - begin < exact) fixes.push({ row, entity: row.entity, at: begin });
    });
    yield null;
  }
  return fixes.sort((a, b) => a.at - b.at || (a.row.id < b.row.id ? -1 : 1));
}

function isTimed(row: Occurrence): row is Fix['row'] {
  return row.kind === 'position' && row.time !== undefined;
}

/** Where something is, in degrees of WGS 84. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres along the great circle (haversine, on a sphere of 6,371 km: within .6 % of the ellipsoid). */
export function metresBetween(one: Spot, other: Spot): number {
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const along = Math.sin((b - a) / 2) ** 2;
  return earthRadius * 2 * Math.asin(Math.min(1, Math.sqrt(along + Math.cos(a) * Math.cos(b) * across)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

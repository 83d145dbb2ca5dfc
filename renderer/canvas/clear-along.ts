import { distance, type Point } from './point.ts';

/** Something on a line that a sign on it keeps clear of: where it is and how far it reaches, chart units. */
export interface InTheWay {
  readonly at: Point;
  readonly reach: number;
}

/** How far along a link its sign may stand, the best first: off its middle, where sums and badges are. */
const shares = [0.68, 0.32, 0.8, 0.2, 0.58, 0.42] as const;

/** The first place along a line that is clear of what is in the way; else the one farthest out of it. */
export function clearAlong(points: readonly Point[], inTheWay: readonly InTheWay[]): Point | undefined {
  const room = (point: Point) => Math.min(...inTheWay.map(({ at, reach }) => distance(point, at) - reach));
  const places = shares.flatMap((share) => points[Math.round((points.length - 1) * share)] ?? []);
  return (
    places.find((point) => room(point) >= 0) ?? places.toSorted((one, other) => room(other) - room(one))[0]
  );
}

import { type MomentSpan, readMoment } from '../case/moment.ts';

const hour = 3_600_000;
/** Wall clocks of the region run 7 (Thailand, western Indonesia) to 9 hours (eastern Indonesia, Timor) ahead of UTC. */
const wallClocks = { slowest: 7 * hour, fastest: 9 * hour } as const;

/** Milliseconds from first to last instant; infinite on an open side. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether two moments can be the same: `1984` and `1984-06-12`, `2025-06-20T18:10Z` and `2025-06-21`. A clock of which
 * only the place is known may be any of the region's. A mark for "about" or "uncertain" widens nothing. False where
 * either text is no moment.
 */
export function momentsOverlap(left: string, right: string): boolean {
  const [a, b] = [readMoment(left.trim()), readMoment(right.trim())];
  if (!a || !b) return false;
  const [one, other] = a.clock === b.clock ? [closed(a), closed(b)] : [inUtc(a), inUtc(b)];
  return one.first <= other.last && other.first <= one.last;
}

function closed({ first, last }: MomentSpan): Span {
  return { first: first ?? -Infinity, last: last ?? Infinity };
}

function inUtc(moment: MomentSpan): Span {
  const { first, last } = closed(moment);
  if (moment.clock === 'utc') return { first, last };
  return { first: first - wallClocks.fastest, last: last - wallClocks.slowest };
}

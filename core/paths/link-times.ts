import type { Link } from '../case/link.ts';
import { type MomentSpan, type Precision, readMoment } from '../case/moment.ts';

const hour = 3_600_000;
/** Wall clocks of the region run 7 (Thailand, western Indonesia) to 9 hours (eastern Indonesia, Timor) ahead of UTC. */
const wallClocks = { slowest: 7 * hour, usual: 8 * hour, fastest: 9 * hour } as const;
/** Told by the clock, not only by the calendar. */
const clockTimes: readonly Precision[] = ['minute', 'second', 'millisecond'];

/** When each link can have been gone along: first and last millisecond since 1970 in UTC; NaN where nobody knows. */
export interface LinkTimes {
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/**
 * The times of links: from the first moment that their start may be to the last that their end may be. Without an end a
 * link counts for the moment of its start, without a start for that of its end. A clock that is not named may be any of
 * the region's; days go by the middle one, so that the last of a month is before the first of the next.
 */
export function linkTimes(links: readonly Pick<Link, 'start' | 'end'>[]): LinkTimes {
  const times = { first: new Float64Array(links.length), last: new Float64Array(links.length) };
  links.forEach(({ start, end }, at) => {
    const begin = readMoment(start ?? end ?? '');
    const close = end === undefined || end === start ? begin : readMoment(end);
    times.first[at] = begin ? firstOf(begin) : NaN;
    times.last[at] = close ? lastOf(close) : NaN;
  });
  return times;
}

function firstOf(moment: MomentSpan): number {
  return (moment.first ?? -Infinity) - ahead(moment, 'fastest');
}

function lastOf(moment: MomentSpan): number {
  return (moment.last ?? Infinity) - ahead(moment, 'slowest');
}

function ahead({ clock, precision }: MomentSpan, side: 'slowest' | 'fastest'): number {
  if (clock === 'utc') return 0;
  return wallClocks[clockTimes.includes(precision) ? side : 'usual'];
}

import type { WrittenSpan } from './written-span.ts';

/** What time is counted by, finest first. Weeks begin on Monday (ISO 8601). */
export const timeUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type TimeUnit = (typeof timeUnits)[number];

const day = 86_400_000;
const months = { month: 1, quarter: 3, year: 12 } as const;

/**
 * Where the unit begins that holds this moment, or another one so many units on. Milliseconds on a clock without
 * summer time; years as the proleptic Gregorian calendar counts them.
 */
export function startOfUnit(unit: TimeUnit, at: number, steps = 0): number {
  if (unit === 'day') return (Math.floor(at / day) + steps) * day;
  // 1970-01-01 was a Thursday, three days after a Monday
  if (unit === 'week') return ((Math.floor((at / day + 3) / 7) + steps) * 7 - 3) * day;
  const date = new Date(at);
  const month = Math.floor(date.getUTCMonth() / months[unit]) * months[unit];
  // Date.UTC takes the years 0 to 99 for 1900 to 1999
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), month + steps * months[unit], 1);
}

/** The units a stretch of time touches, in order; the last millisecond of each is the one before the next begins. */
export function unitsOver(unit: TimeUnit, { first, last }: WrittenSpan): WrittenSpan[] {
  const result: WrittenSpan[] = [];
  for (let begin = startOfUnit(unit, first); begin <= last;) {
    const next = startOfUnit(unit, begin, 1);
    result.push({ first: begin, last: next - 1 });
    begin = next;
  }
  return result;
}

/** The units of which this stretch touches no more than so many; always the coarsest. */
export function fittingUnits({ first, last }: WrittenSpan, most: number): readonly TimeUnit[] {
  const fitting = timeUnits.filter((unit) => roughCount(unit, last - first) <= most);
  return fitting.length > 0 ? fitting : ['year'];
}

/** The finest of these units that gives at most so many bars, else the coarsest. */
export function usualUnit(span: WrittenSpan, units: readonly TimeUnit[], most: number): TimeUnit {
  return units.find((unit) => roughCount(unit, span.last - span.first) <= most) ?? units.at(-1) ?? 'year';
}

const days: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function roughCount(unit: TimeUnit, length: number): number {
  return length / (days[unit] * day) + 1;
}

/** From the earliest to the latest moment known on a closed side; null where there is none. */
export function extentOf(spans: Iterable<WrittenSpan>): WrittenSpan | null {
  let [first, last] = [Infinity, -Infinity];
  for (const span of spans)
    for (const side of [span.first, span.last])
      if (Number.isFinite(side)) {
        first = Math.min(first, side);
        last = Math.max(last, side);
      }
  return first <= last ? { first, last } : null;
}

/** The place of the unit that holds this moment among units in order; beyond their ends the nearest one. */
export function placeAmong(units: readonly WrittenSpan[], at: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle]?.first ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

import { placeAmong, startOfUnit, type TimeUnit, unitsOver } from '../../../core/facets/time-units.ts';
import type { WrittenSpan } from '../../../core/facets/written-span.ts';

/** Pixels that a word below the bars needs. */
const tickRoom = 56;

/** Where a moment stands on an axis on which every unit is equally wide, in pixels from its left end. */
export function xOf(units: readonly WrittenSpan[], width: number, at: number): number {
  const place = placeAmong(units, at);
  const unit = units[place];
  if (!unit) return 0;
  const share = (at - unit.first) / (unit.last - unit.first + 1);
  return ((place + Math.min(1, Math.max(0, share))) / units.length) * width;
}

/** The unit at this many pixels, from 0; beyond the ends the nearest one. */
export function placeAt(units: readonly WrittenSpan[], width: number, x: number): number {
  const place = Math.floor((x / Math.max(1, width)) * units.length);
  return Math.min(units.length - 1, Math.max(0, place));
}

export interface Tick {
  /** Where it begins, milliseconds. */
  readonly at: number;
  readonly unit: TimeUnit;
}

/** The starts of months, quarters or years (or of every second, fifth, tenth ... year) there is room to name. */
export function ticksOn(units: readonly WrittenSpan[], width: number): readonly Tick[] {
  const [begin, end] = [units[0], units.at(-1)];
  if (!begin || !end) return [];
  const span = { first: begin.first, last: end.last };
  const room = Math.max(1, Math.floor(width / tickRoom));
  for (const unit of ['day', 'month', 'quarter', 'year'] as const) {
    if ((span.last - span.first) / leastLength[unit] > 4000) continue;
    const starts = unitsOver(unit, span).filter(({ first }) => first >= span.first);
    if (starts.length <= room && starts.length > 0) return starts.map(({ first }) => ({ at: first, unit }));
  }
  return yearTicks(span, room);
}

const leastLength: Readonly<Record<TimeUnit, number>> = {
  ...{ day: 864e5, week: 7 * 864e5, month: 28 * 864e5, quarter: 90 * 864e5, year: 365 * 864e5 },
};

function yearTicks({ first, last }: WrittenSpan, room: number): Tick[] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => (to - from) / one <= room) ?? 5000;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const at = startOfUnit('year', new Date(0).setUTCFullYear(year, 0, 1));
    if (at >= first) ticks.push({ at, unit: 'year' });
  }
  return ticks;
}

/** From one place among the units to another, both included. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** The places a range covers at least partly; all where there is no range. */
export function placesOf(units: readonly WrittenSpan[], range: WrittenSpan | null): Places {
  if (!range) return { from: 0, to: units.length - 1 };
  return { from: placeAmong(units, range.first), to: placeAmong(units, range.last) };
}

/** The time from the start of the one unit to the end of the other; null where that is all of them. */
export function rangeOf(units: readonly WrittenSpan[], { from, to }: Places): WrittenSpan | null {
  const [begin, end] = [units[Math.min(from, to)], units[Math.max(from, to)]];
  if (!begin || !end || (Math.min(from, to) === 0 && Math.max(from, to) === units.length - 1)) return null;
  return { first: begin.first, last: end.last };
}

/** The places moved by some units, as far as there are any; as long as before. */
export function moved({ from, to }: Places, by: number, count: number): Places {
  const step = Math.min(count - 1 - to, Math.max(-from, by));
  return { from: from + step, to: to + step };
}

import type { DateOrder } from './steps/date-orders.ts';
import { monthNumber } from './steps/month-names.ts';

/** How one date is written: which orders it can be read in. */
export type DateShape = ReadonlySet<DateOrder>;

const clock = String.raw`(?:[\sT]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:WIB|WITA|WIT|UTC|GMT|Z|[+-]\d{2}:?\d{2})?)?`;
const part = String.raw`\d{1,2}|\?{1,2}|x{2}`;
const weekday = String.raw`(?:\p{L}+,\s*)?`;
const yearFirst = new RegExp(`^\\d{4}[-/.](?:${part})(?:[-/.](?:${part}))?${clock}$`, 'iu');
const figures = new RegExp(`^${weekday}(${part})([-/.])(${part})\\2(?:\\d{4}|\\d{2})${clock}$`, 'iu');
const named = new RegExp(
  `^${weekday}(\\d{1,2})?[\\s.-]*(\\p{L}{3,})[\\s.,-]+(\\d{1,2},?\\s+)?\\d{2,4}${clock}$`,
  'iu',
);

/** The orders in which a text can be read as a date; none where it is no date in figures or with the name of a month. */
export function dateShape(text: string): DateShape {
  const trimmed = text.trim();
  if (yearFirst.test(trimmed)) return new Set(['year-month-day']);
  const inFigures = figures.exec(trimmed);
  if (inFigures) return ordersOf(inFigures[1] ?? '', inFigures[3] ?? '');
  return ordersNamed(trimmed);
}

/** With the name of a month: the day stands before it or behind it. */
function ordersNamed(text: string): DateShape {
  const [, before, month = '', behind] = named.exec(text) ?? [];
  if (monthNumber(month) === undefined || (before !== undefined && behind !== undefined)) return new Set();
  return new Set([behind === undefined ? 'day-month-year' : 'month-day-year']);
}

function ordersOf(first: string, second: string): DateShape {
  const orders = new Set<DateOrder>();
  if (isMonth(second) && isDay(first)) orders.add('day-month-year');
  if (isMonth(first) && isDay(second)) orders.add('month-day-year');
  return orders;
}

function isDay(text: string): boolean {
  return !/^\d/.test(text) || Number(text) <= 31;
}

/** A month that is left out could be any; a date of which the day is left out says its month. */
function isMonth(text: string): boolean {
  return /^\d/.test(text) && Number(text) <= 12;
}

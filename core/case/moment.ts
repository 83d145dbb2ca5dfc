import { z } from 'zod';

/** How exactly a moment is known: the finest unit that it gives. */
export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day' | 'minute' | 'second' | 'millisecond';

/** The time a moment covers, and how sure its writer was. */
export interface MomentSpan {
  /** First and last millisecond, counted from 1970-01-01T00:00 on the clock below; null on an open side. */
  readonly first: number | null;
  readonly last: number | null;
  /** `utc` where the text gives an offset; `wall` for the clock of the place, which the text does not name. */
  readonly clock: 'utc' | 'wall';
  readonly about: boolean;
  readonly uncertain: boolean;
  /** Of a range: that of its coarser end. */
  readonly precision: Precision;
}

type ClosedSpan = MomentSpan & { readonly first: number; readonly last: number };
type Groups = Readonly<Record<string, string | undefined>>;

const longest = 100;
const open = '..';
const minute = 60_000;

const date =
  '(?<year>\\d{3}X|\\d{2}XX|\\d{4}(?:-(?<month>0[1-9]|1[0-2]|XX)(?:-(?<day>0[1-9]|[12]\\d|3[01]|XX))?)?)';
const clock =
  'T(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.(?<fraction>\\d{3}))?)?';
const offset = '(?<offset>Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';
/** After an unspecified digit nothing can be specified, and a clock needs a day. */
const single = new RegExp(
  `^(?!.*X.*[\\dT])${date}(?:(?<=-\\d\\d-\\d\\d)${clock}${offset}?)?(?<mark>[~?%]?)$`,
);

/** What nearly all rows of a large case hold, on days that no month lacks: told in a tenth of the time. */
const common =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?)?$/;

const coarsestFirst: readonly Precision[] = [
  'century',
  'decade',
  'year',
  'month',
  'day',
  'minute',
  'second',
  'millisecond',
];
/** The unit each part of a moment gives, finest first. */
const unitOf: readonly (readonly [group: string, Precision])[] = [
  ['fraction', 'millisecond'],
  ['second', 'second'],
  ['hour', 'minute'],
  ['day', 'day'],
  ['month', 'month'],
];
/** Of a year, by the number of its unspecified digits. */
const yearsBy: readonly Precision[] = ['year', 'decade', 'century'];

/** When the next unit begins after the one that begins at this date. */
const startOfNext: Readonly<Record<Precision, (date: Date) => number>> = {
  century: (date) => date.setUTCFullYear(date.getUTCFullYear() + 100),
  decade: (date) => date.setUTCFullYear(date.getUTCFullYear() + 10),
  year: (date) => date.setUTCFullYear(date.getUTCFullYear() + 1),
  month: (date) => date.setUTCMonth(date.getUTCMonth() + 1),
  day: (date) => date.setUTCDate(date.getUTCDate() + 1),
  minute: (date) => date.getTime() + minute,
  second: (date) => date.getTime() + 1000,
  millisecond: (date) => date.getTime() + 1,
};

/**
 * A moment in the part of ISO 8601-2 (EDTF) that sources need, at most 100 characters: `1975`, `197X`, `1975-06`,
 * `1975-06-XX`, `1975-06-12`, `1975-06-12T15:44[:30[.125]][Z|+08:00]`, each with `~` about, `?` uncertain or `%` both;
 * `a/b` from a to b, `a/..` and `../b`. What counts as one belongs to the schema version: rows of older versions are
 * migrated by it, so it changes only together with `schemaVersion`.
 */
export const moment = z.string().max(longest).refine(isMoment, 'no moment');

/** Whether the text is a moment, told sooner than what it covers. */
export function isMoment(text: string): boolean {
  return common.test(text) || readMoment(text) !== null;
}

/**
 * The time that a moment covers; null where the text is none: another form, a day the calendar does not have, a range
 * that ends before it begins or whose ends go by different clocks.
 */
export function readMoment(text: string): MomentSpan | null {
  if (text.length > longest) return null;
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  return to === undefined ? readSingle(from) : readRange(from, to);
}

function readRange(from: string, to: string): MomentSpan | null {
  const [begin, end] = [readSingle(from), readSingle(to)];
  if (from === open) return end && { ...end, first: null };
  if (to === open) return begin && { ...begin, last: null };
  return begin && end && join(begin, end);
}

function join(begin: ClosedSpan, end: ClosedSpan): ClosedSpan | null {
  if (begin.clock !== end.clock || begin.first > end.last) return null;
  return {
    ...{ first: begin.first, last: end.last, clock: begin.clock },
    about: begin.about || end.about,
    uncertain: begin.uncertain || end.uncertain,
    precision: coarser(begin.precision, end.precision),
  };
}

function readSingle(text: string): ClosedSpan | null {
  const groups = single.exec(text)?.groups as Groups | undefined;
  return groups ? spanOf(groups) : null;
}

function spanOf(groups: Groups): ClosedSpan | null {
  const begin = beginOf(groups);
  if (begin === undefined) return null;
  const precision = precisionOf(groups);
  const { offset, mark } = groups;
  const ahead = offset === undefined ? 0 : aheadOfUtc(offset);
  return {
    first: begin - ahead,
    last: startOfNext[precision](new Date(begin)) - 1 - ahead,
    clock: offset === undefined ? 'wall' : 'utc',
    about: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    precision,
  };
}

/** The first millisecond on the clock as written; undefined where the calendar has no such day. */
function beginOf({ year = '', month, day, hour, minute, second, fraction }: Groups): number | undefined {
  const date = new Date(0);
  const dayOfMonth = numberOr(1, day);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999
  date.setUTCFullYear(Number(year.slice(0, 4).replaceAll('X', '0')), numberOr(1, month) - 1, dayOfMonth);
  if (date.getUTCDate() !== dayOfMonth) return undefined;
  return date.setUTCHours(numberOr(0, hour), numberOr(0, minute), numberOr(0, second), numberOr(0, fraction));
}

function numberOr(absent: number, digits: string | undefined): number {
  return digits === undefined || digits === 'XX' ? absent : Number(digits);
}

function precisionOf(groups: Groups): Precision {
  const given = unitOf.find(([group]) => (groups[group] ?? 'XX') !== 'XX');
  if (given) return given[1];
  const unspecified = /X*$/.exec(groups['year']?.slice(0, 4) ?? '')?.[0].length ?? 0;
  return yearsBy[unspecified] ?? 'century';
}

/** Milliseconds that a clock of this offset is ahead of UTC. */
function aheadOfUtc(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return (offset.startsWith('-') ? -minutes : minutes) * minute;
}

function coarser(left: Precision, right: Precision): Precision {
  return coarsestFirst.indexOf(left) < coarsestFirst.indexOf(right) ? left : right;
}

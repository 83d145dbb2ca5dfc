import { z } from 'zod';

import { readMoment } from '../../case/moment.ts';
import { dateOrders } from './date-orders.ts';
import { monthNumber } from './month-names.ts';
import { defineStep, worked } from './step.ts';

/** In which order a date is written. */
const orders = {
  'day-month-year': ['day', 'month', 'year'],
  'month-day-year': ['month', 'day', 'year'],
  'year-month-day': ['year', 'month', 'day'],
} as const;

type Part = 'day' | 'month' | 'year';
type Parts = Partial<Record<Part, string>>;

const zone = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
/** A time stands behind its date; the zone it names counts before the one that is said for all. */
const clock =
  /[\sT](?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>WIB|WITA|WIT|UTC|GMT|Z|[+-]\d{2}:?\d{2})?$/i;
const zones: Readonly<Record<string, string>> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
};
const weekday = /^\p{L}+,\s*/u;
const unknown = /^(?:\?+|x+|-+|00?|--)$/i;

/**
 * Writes a date, or a date and a time, as a moment of the case (EDTF level 1). The order of day and month is said, never
 * guessed. What a date leaves open stays open: `10/?/2002` is a month of that year with no day. A year of two figures is
 * one of the hundred years that end with `lastYear`. Times get the zone that is said, or none.
 */
export const date = defineStep({
  id: 'date',
  input: z.strictObject({
    order: z.enum(dateOrders),
    /** Offset of the clock, such as `+07:00`; without it times are those of the place. */
    zone: z.string().regex(zone).exactOptional(),
    lastYear: z.int().min(1900).max(2999).default(2049),
  }),
  prepare: (input) => {
    const order = orders[input.order];
    return ([text = '']) => {
      if (text.trim() === '') return worked('');
      const moment = momentOf(text.trim(), order, input);
      return moment !== null && readMoment(moment) ? worked(moment) : { ok: false, reason: 'not-a-date' };
    };
  },
});

interface Said {
  readonly zone?: string;
  readonly lastYear: number;
}

function momentOf(text: string, order: readonly Part[], said: Said): string | null {
  if (readMoment(text)) return text;
  const time = clock.exec(text);
  const written = (time ? text.slice(0, time.index) : text).replace(weekday, '').trim();
  const day = dayOf(partsOf(written, order), said.lastYear);
  if (day === null || !time) return day;
  const hours = clockOf(time.groups ?? {});
  return hours === null ? null : `${day}T${hours}${zoneOf(time.groups?.['zone']) ?? said.zone ?? ''}`;
}

function zoneOf(named: string | undefined): string | undefined {
  return named && (zones[named.toUpperCase()] ?? named.replace(/^(...):?(..)$/, '$1:$2'));
}

/** The parts of a date by their order; a single one is a year, and two leave the day out. */
function partsOf(text: string, order: readonly Part[]): Parts {
  const words = text.split(/[\s/.\-,]+/).filter((word) => word !== '');
  // Four figures are a year wherever they stand, and behind a year come month and day.
  const told = /^\d{4}$/.test(words[0] ?? '') ? orders['year-month-day'] : order;
  const names: readonly Part[] =
    words.length === 1 ? ['year'] : words.length === 2 ? told.filter((part) => part !== 'day') : told;
  if (words.length > names.length) return {};
  return Object.fromEntries(words.map((word, index) => [names[index] ?? 'year', word]));
}

function dayOf({ day, month, year }: Parts, lastYear: number): string | null {
  const years = year === undefined ? null : fullYear(year, lastYear);
  if (years === null) return null;
  if (month === undefined) return years;
  const months = unknown.test(month) ? 'XX' : twoFigures(String(monthNumber(month) ?? month));
  if (months === null) return null;
  if (day === undefined) return `${years}-${months}`;
  const days = unknown.test(day) ? 'XX' : twoFigures(day);
  return days === null ? null : `${years}-${months}-${days}`;
}

function fullYear(year: string, lastYear: number): string | null {
  if (/^\d{4}$/.test(year)) return year;
  if (!/^\d{2}$/.test(year)) return null;
  const century = lastYear - (lastYear % 100) + Number(year);
  return String(century > lastYear ? century - 100 : century);
}

function twoFigures(text: string): string | null {
  return /^\d{1,2}$/.test(text) ? text.padStart(2, '0') : null;
}

function clockOf({ hour = '', minute = '', second, half }: Readonly<Record<string, string | undefined>>) {
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return [String(hours).padStart(2, '0'), minute, ...(second === undefined ? [] : [second])].join(':');
}

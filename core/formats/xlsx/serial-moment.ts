import type { MomentShown } from './number-format.ts';

const dayLength = 86_400;
/** The day before day 1 of each system; the one of 1900 counts 29 February 1900, which never was, as day 60. */
const origins = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const leapDay = 60;
/** 31 December 9999, the last day that spreadsheets know. */
const lastDay = 2_958_465;

/**
 * The moment a serial number stands for, as ISO 8601 writes it: the day, with the clock where there is one; a month or a
 * year where the cell shows no more than that and the number says no more. A clock alone is `21:05`, hours that have
 * passed are `26:03:05`. Seconds are rounded, and named where they are not zero. Null for what is no moment of this
 * system, such as 29 February 1900.
 */
export function momentOfSerial(text: string, shown: MomentShown, is1904: boolean): string | null {
  const serial = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(serial) || serial < 0) return null;
  const total = Math.round(serial * dayLength);
  if (shown === 'elapsed') return clock(Math.floor(total / 3600), total, true);
  const [day, seconds] = [Math.floor(total / dayLength), total % dayLength];
  if (day === 0 && isClock(shown, is1904)) return hourOf(seconds);
  const date = dateOf(day, is1904);
  if (date === null) return null;
  return seconds > 0 ? `${date}T${hourOf(seconds)}` : shortened(date, shown);
}

/** Whether a number without a day is a time of day: in the system of 1904 day 0 is one, of the other it is none. */
function isClock(shown: MomentShown, is1904: boolean): boolean {
  return shown === 'clock' || (shown === 'day-clock' && !is1904);
}

function dateOf(day: number, is1904: boolean): string | null {
  if (day > lastDay || (!is1904 && (day === 0 || day === leapDay))) return null;
  const real = !is1904 && day < leapDay ? day + 1 : day;
  return new Date(origins[is1904 ? 1904 : 1900] + real * dayLength * 1000).toISOString().slice(0, 10);
}

function shortened(date: string, shown: MomentShown): string {
  if (shown === 'year' && date.endsWith('-01-01')) return date.slice(0, 4);
  if (shown === 'month' && date.endsWith('-01')) return date.slice(0, 7);
  return shown === 'day-clock' ? `${date}T00:00` : date;
}

function hourOf(seconds: number): string {
  return clock(Math.floor(seconds / 3600), seconds, seconds % 60 !== 0);
}

function clock(hours: number, seconds: number, withSeconds: boolean): string {
  const parts = [hours, Math.floor(seconds / 60) % 60, ...(withSeconds ? [seconds % 60] : [])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

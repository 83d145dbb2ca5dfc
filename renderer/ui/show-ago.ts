import { localeTags } from './intl-formats.ts';
import { showClockTime } from './show-number.ts';

type Language = keyof typeof localeTags;

const minute = 60_000;
const day = 86_400_000;

/** The day of the reader that a moment of our own clock lies in, as `2026-11-03`. */
export function dayOf(iso: string): string {
  const date = new Date(iso);
  const [month, ofMonth] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${ofMonth}`;
}

/** When something happened, as short as it is clear beside its day: `now`, `5 min ago`, later the time of day. */
export function showAgo(iso: string, now: number, language: Language): string {
  const past = now - Date.parse(iso);
  if (past >= 60 * minute || past < -minute) return showClockTime(iso, language).slice(0, 5);
  const words = new Intl.RelativeTimeFormat(localeTags[language], { style: 'narrow', numeric: 'auto' });
  return past < minute ? words.format(0, 'second') : words.format(-Math.floor(past / minute), 'minute');
}

/** A day in words: today and yesterday by these names, others by weekday and date. */
export function showDay(iso: string, now: number, language: Language): string {
  const ago = Math.round((startOfDay(now) - startOfDay(Date.parse(iso))) / day);
  if (ago === 0 || ago === 1)
    return new Intl.RelativeTimeFormat(localeTags[language], { numeric: 'auto' }).format(-ago, 'day');
  return new Intl.DateTimeFormat(localeTags[language], { dateStyle: 'full' }).format(new Date(iso));
}

function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

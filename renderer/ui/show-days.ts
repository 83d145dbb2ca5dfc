import { localeTags } from './intl-formats.ts';

const parts = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;

/** The days from one millisecond to another on the clock they were written by, as short as can be: `1 – 31 May 2025`. */
export function showDays(first: number, last: number, language: keyof typeof localeTags): string {
  return new Intl.DateTimeFormat(localeTags[language], parts).formatRange(first, last);
}

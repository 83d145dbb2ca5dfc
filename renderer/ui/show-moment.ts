/** Locale tags for Intl: dates and numbers as the reader writes them. */
export const localeTags = { id: 'id-ID', en: 'en-GB' } as const;

type Language = keyof typeof localeTags;

const part = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?([~?%]?)$/;
const about = { id: 'sekitar', en: 'about' } as const;

/**
 * A moment as a source wrote it (a part of ISO 8601-2: years, months, days, times with offset, `a/b`), in the reader's
 * words and no more exact than it was: `2025-06~` is `sekitar Jun 2025`, `1986?` is `1986 (?)`. A clock keeps its own
 * offset, since converting it would put other figures on screen than the source has. Other text comes back unchanged.
 */
export function showMoment(text: string, language: Language): string {
  const moments = text.split('/').map((one) => showOne(one.trim(), language));
  return moments.some((moment) => moment === undefined) ? text : moments.join(' – ');
}

function showOne(text: string, language: Language): string | undefined {
  const [, year, month, day, clock, offset, mark] = part.exec(text) ?? [];
  const date = year === undefined ? undefined : showDate({ year, month, day }, language);
  if (date === undefined) return undefined;
  const time = clock === undefined ? '' : ` ${showClock(clock, offset, language)}`;
  const prefix = mark === '~' || mark === '%' ? `${about[language]} ` : '';
  return `${prefix}${date}${time}${mark === '?' || mark === '%' ? ' (?)' : ''}`;
}

function showDate(
  { year, month, day }: { year: string; month: string | undefined; day: string | undefined },
  language: Language,
): string | undefined {
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() + 1 !== Number(month)) return undefined;
  return new Intl.DateTimeFormat(localeTags[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}

function showClock(clock: string, offset: string | undefined, language: Language): string {
  const time = language === 'id' ? clock.replace(':', '.') : clock;
  if (offset === undefined) return time;
  return `${time} ${offset === 'Z' ? 'UTC' : `UTC${offset.replace(/^([+-])0?(\d+):00$/, '$1$2')}`}`;
}

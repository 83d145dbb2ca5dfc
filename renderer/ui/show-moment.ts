import { readMoment } from '../../core/case/moment.ts';
import { dateFormat } from './intl-formats.ts';

type Language = 'id' | 'en';

/** Year, month, day, clock without seconds, offset and mark of a moment; what has unspecified digits only is left out. */
const part =
  /^(\d{4}|\d{3}X|\d\dXX)(?:-(?:(\d\d)|XX)(?:-(?:(\d\d)|XX)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{3})?)?(Z|[+-]\d\d:\d\d)?)?)?)?([~?%]?)$/;
const about = { id: 'sekitar', en: 'about' } as const;
const since = { id: 'sejak', en: 'since' } as const;
const until = { id: 'hingga', en: 'until' } as const;
const years = { id: '-an', en: 's' } as const;

/**
 * A moment in the reader's words and no more exact than it was: `2025-06~` is `sekitar Jun 2025`, `1986?` is `1986 (?)`,
 * `197X` is `1970-an`, `2025/..` is `sejak 2025`. A clock keeps its own offset, since converting it would put other
 * figures on screen than the source has. Other text comes back unchanged.
 */
export function showMoment(text: string, language: Language): string {
  if (readMoment(text) === null) return text;
  const [from = '', to] = text.split('/');
  if (to === '..') return `${since[language]} ${showOne(from, language)}`;
  if (from === '..') return `${until[language]} ${showOne(to ?? '', language)}`;
  return [from, ...(to === undefined ? [] : [to])].map((one) => showOne(one, language)).join(' – ');
}

/** The moment in the reader's words; where there is none, the words of its source, if any. */
export function showWhen(
  moment: string | undefined,
  wording: string | undefined,
  language: Language,
): string | undefined {
  return moment === undefined ? wording : showMoment(moment, language);
}

function showOne(text: string, language: Language): string {
  const [, year = '', month, day, clock, offset, mark] = part.exec(text) ?? [];
  const date = showDate({ year, month, day }, language);
  const time = clock === undefined ? '' : ` ${showClock(clock, offset, language)}`;
  const prefix = mark === '~' || mark === '%' ? `${about[language]} ` : '';
  return `${prefix}${date}${time}${mark === '?' || mark === '%' ? ' (?)' : ''}`;
}

function showDate(
  { year, month, day }: { year: string; month: string | undefined; day: string | undefined },
  language: Language,
): string {
  if (year.includes('X')) return `${year.replaceAll('X', '0')}${years[language]}`;
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dateFormat(language, {
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

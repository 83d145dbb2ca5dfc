import type { Link } from '../../core/case/link.ts';
import { readMoment } from '../../core/case/moment.ts';

const locales = { id: 'id-ID', en: 'en-GB' } as const;
const coarse: ReadonlySet<string> = new Set(['century', 'decade', 'year']);

/** From when to when these links reach, in months or, where one is known no better, in years; null where none is dated. */
export function spanWords(links: readonly Link[], language: 'id' | 'en'): string | null {
  const spans = links
    .flatMap(({ start, end }) => [start, end])
    .flatMap((text) => (text === undefined ? [] : (readMoment(text) ?? [])));
  const times = spans.flatMap(({ first, last }) => [first, last]).filter((time) => time !== null);
  if (times.length === 0) return null;
  const inYears = spans.some(({ precision }) => coarse.has(precision));
  const format = new Intl.DateTimeFormat(locales[language], {
    ...{ year: 'numeric', timeZone: 'UTC' },
    ...(!inYears && { month: 'short' }),
  });
  return format.formatRange(Math.min(...times), Math.max(...times)).replaceAll(/\s*[–-]\s*/g, '–');
}

import type { Translations } from './format.ts';

/** What was said of something, its translations joined to those it already has. */
export function withTranslations<Said extends { readonly translations?: Translations }>(
  known: { readonly translations?: Translations },
  said: Said,
): Said {
  return said.translations
    ? { ...said, translations: { ...known.translations, ...said.translations } }
    : said;
}

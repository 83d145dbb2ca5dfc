import type { Language } from './use-language.ts';

/** Locale tags for Intl: dates and numbers as the reader writes them. */
export const localeTags = { id: 'id-ID', en: 'en-GB' } as const;

const made = new Map<string, unknown>();

/** The way dates are written in a language, made once: making one takes as long as using it a hundred times. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(
    `date ${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(localeTags[language], options),
  );
}

/** The way numbers are written in a language, made once. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(
    `number ${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(localeTags[language], options),
  );
}

/** What countries are called in a language, made once. */
export function regionNames(language: Language): Intl.DisplayNames {
  return once(`regions ${language}`, () => new Intl.DisplayNames([localeTags[language]], { type: 'region' }));
}

function once<T>(name: string, make: () => T): T {
  const known = made.get(name) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  made.set(name, fresh);
  return fresh;
}

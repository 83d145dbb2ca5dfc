import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'id' | 'en';

const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { eager: true, import: 'default' });

/** All words by language and area: `./id/problems.json` is area `problems` of `id`. */
export const words: Resource = wordsByLanguage();

/** Starts translation in a language; must be done before anything is drawn. */
export function startWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    resources: words,
    defaultNS: 'interface',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** Changes the language of everything on screen. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
  if (i18next.language !== language) void i18next.changeLanguage(language);
}

function wordsByLanguage(): Resource {
  const result: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, content] of Object.entries(files)) {
    const [, language = '', area = ''] = /^\.\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    result[language] = { ...result[language], [area]: content };
  }
  return result;
}

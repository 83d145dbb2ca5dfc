import { createInstance, type TFunction } from 'i18next';

import englishCatalogue from '../../renderer/locales/en/catalogue.json' with { type: 'json' };
import englishCli from '../../renderer/locales/en/cli.json' with { type: 'json' };
import englishEdits from '../../renderer/locales/en/edits.json' with { type: 'json' };
import englishFormats from '../../renderer/locales/en/formats.json' with { type: 'json' };
import englishProblems from '../../renderer/locales/en/problems.json' with { type: 'json' };
import indonesianCatalogue from '../../renderer/locales/id/catalogue.json' with { type: 'json' };
import indonesianCli from '../../renderer/locales/id/cli.json' with { type: 'json' };
import indonesianEdits from '../../renderer/locales/id/edits.json' with { type: 'json' };
import indonesianFormats from '../../renderer/locales/id/formats.json' with { type: 'json' };
import indonesianProblems from '../../renderer/locales/id/problems.json' with { type: 'json' };

export type Language = 'id' | 'en';
export type Translate = TFunction<['cli', 'problems', 'catalogue']>;

const resources = {
  en: {
    catalogue: englishCatalogue,
    cli: englishCli,
    edits: englishEdits,
    formats: englishFormats,
    problems: englishProblems,
  },
  id: {
    catalogue: indonesianCatalogue,
    cli: indonesianCli,
    edits: indonesianEdits,
    formats: indonesianFormats,
    problems: indonesianProblems,
  },
};

/** The words of one language, by `area:key`. */
export function translations(language: Language): Translate {
  const words = createInstance();
  void words.init({
    lng: language,
    resources,
    defaultNS: 'cli',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return words.getFixedT(language, ['cli', 'problems', 'catalogue']);
}

export function isLanguage(text: unknown): text is Language {
  return text === 'id' || text === 'en';
}

/** The language asked for, else the one the system speaks if we speak it, else English. */
export function languageOf(
  asked: Language | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const set = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '');
  const system = set.find((value) => value !== '') ?? '';
  return asked ?? (/^id([_.]|$)/.test(system) ? 'id' : 'en');
}

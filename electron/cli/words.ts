import { createInstance, type TFunction } from 'i18next';

import englishCatalogue from '../../renderer/locales/en/catalogue.json' with { type: 'json' };
import englishCli from '../../renderer/locales/en/cli.json' with { type: 'json' };
import englishEdits from '../../renderer/locales/en/edits.json' with { type: 'json' };
import englishFigures from '../../renderer/locales/en/figures.json' with { type: 'json' };
import englishFormats from '../../renderer/locales/en/formats.json' with { type: 'json' };
import englishGroups from '../../renderer/locales/en/groups.json' with { type: 'json' };
import englishMeasures from '../../renderer/locales/en/measures.json' with { type: 'json' };
import englishPatterns from '../../renderer/locales/en/patterns.json' with { type: 'json' };
import englishProblems from '../../renderer/locales/en/problems.json' with { type: 'json' };
import indonesianCatalogue from '../../renderer/locales/id/catalogue.json' with { type: 'json' };
import indonesianCli from '../../renderer/locales/id/cli.json' with { type: 'json' };
import indonesianEdits from '../../renderer/locales/id/edits.json' with { type: 'json' };
import indonesianFigures from '../../renderer/locales/id/figures.json' with { type: 'json' };
import indonesianFormats from '../../renderer/locales/id/formats.json' with { type: 'json' };
import indonesianGroups from '../../renderer/locales/id/groups.json' with { type: 'json' };
import indonesianMeasures from '../../renderer/locales/id/measures.json' with { type: 'json' };
import indonesianPatterns from '../../renderer/locales/id/patterns.json' with { type: 'json' };
import indonesianProblems from '../../renderer/locales/id/problems.json' with { type: 'json' };

export type Language = 'id' | 'en';
export type Translate = TFunction<['cli', 'problems', 'catalogue', 'patterns']>;

const resources = {
  en: {
    catalogue: englishCatalogue,
    cli: englishCli,
    edits: englishEdits,
    figures: englishFigures,
    formats: englishFormats,
    groups: englishGroups,
    measures: englishMeasures,
    patterns: englishPatterns,
    problems: englishProblems,
  },
  id: {
    catalogue: indonesianCatalogue,
    cli: indonesianCli,
    edits: indonesianEdits,
    figures: indonesianFigures,
    formats: indonesianFormats,
    groups: indonesianGroups,
    measures: indonesianMeasures,
    patterns: indonesianPatterns,
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
  return words.getFixedT(language, ['cli', 'problems', 'catalogue', 'patterns']);
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

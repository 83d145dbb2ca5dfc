import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { titleOf } from '../../core/catalogue/title-of.ts';
import { localeTags } from './show-moment.ts';
import { type Language, useLanguage } from './use-language.ts';

/** What the things of a case are called in the language on screen. */
export interface Names {
  readonly language: Language;
  /** Name of an entity, link, source, note or chart. */
  readonly title: (row: Parameters<typeof titleOf>[0]) => string;
  /** Name of an entity type: of one such entity or of many. */
  readonly type: (id: string, number?: 'one' | 'many') => string;
  readonly linkType: (id: string) => string;
  readonly property: (name: string) => string;
  readonly role: (code: string) => string;
  /** Name of a country by its ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
}

/** Names for the language on screen; what nobody named is called by its own id. */
export function useNames(): Names {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  return useMemo(() => namesIn(language, t), [language, t]);
}

function namesIn(language: Language, t: TFunction<'catalogue'>): Names {
  const look = (key: string, otherwise: string) => t(key, { defaultValue: otherwise });
  return {
    language,
    title: (row) => titleOf(row, language),
    type: (id, number = 'one') => look(`entityTypes.${id}.${number}`, id),
    linkType: (id) => look(`linkTypes.${id}`, id),
    property: (name) => look(`properties.${name}`, name),
    role: (code) => look(`roles.${code}`, code),
    country: (code) => look(`countries.${code}`, foreignCountry(code, language)),
  };
}

function foreignCountry(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([localeTags[language]], { type: 'region' }).of(code) ?? code;
}

import type { TFunction } from 'i18next';
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import { type Masked, maskedNames } from './masked-names.ts';
import { MaskingContext } from './masking.ts';
import { localeTags } from './show-moment.ts';
import { type Language, useLanguage } from './use-language.ts';

/** What the things of a case are called in the language on screen; who must not be named is not. */
export interface Names {
  readonly language: Language;
  /** Name of an entity, link, source, note or chart. */
  readonly title: (row: Parameters<typeof titleOf>[0]) => string;
  /** Name of an entity of which only its id and label are at hand. */
  readonly entity: (id: Identifier, label: string) => string;
  /** A text of the case without the names in it that must not be shown. */
  readonly text: (text: string) => string;
  /** Whether an entity is shown without its name: then its values and pictures are not to be seen either. */
  readonly isMasked: (entity: Entity | Identifier) => boolean;
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
  const masking = use(MaskingContext);
  const masked = useMemo(
    () => maskedNames(masking, (ring) => t(`catalogue:roleRings.${ring}`)),
    [masking, t],
  );
  return useMemo(() => namesIn(language, t, masked), [language, t, masked]);
}

/** Names in a language; `masked` says who is not named. */
export function namesIn(language: Language, t: TFunction<'catalogue'>, masked: Masked): Names {
  const look = (key: string, otherwise: string) => t(key, { defaultValue: otherwise });
  return {
    language,
    title: (row) => masked.titleOf(row) ?? masked.hide(titleOf(row, language)),
    entity: (id, label) => masked.titleById(id) ?? masked.hide(label),
    text: masked.hide,
    isMasked: (entity) =>
      (typeof entity === 'string' ? masked.titleById(entity) : masked.titleOf(entity)) !== undefined,
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

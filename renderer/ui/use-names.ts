import type { TFunction } from 'i18next';
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { PropertyKind } from '../../core/case/custom-type.ts';
import type { Entity } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { CaseTypes } from '../../core/catalogue/case-types.ts';
import { nameOfMany, type OwnName } from '../../core/catalogue/own-name.ts';
import { shownText, type Spoof, spoofsIn } from '../../core/catalogue/spoofed-text.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import { type Masked, maskedNames } from './masked-names.ts';
import { regionNames } from './intl-formats.ts';
import { type Masking, MaskingContext } from './masking.ts';
import { TypesContext } from './types-context.ts';
import { type Language, useLanguage } from './use-language.ts';

/**
 * What the things of a case are called in the language on screen; who must not be named is not. Signs that would turn the
 * writing, cannot be seen or do something stand there by their number.
 */
export interface Names {
  readonly language: Language;
  /** Name of an entity, link, source, note or chart. */
  readonly title: (row: Parameters<typeof titleOf>[0]) => string;
  /** Name of an entity of which only its id and label are at hand. */
  readonly entity: (id: Identifier, label: string) => string;
  /** A text of the case without the names in it that must not be shown. */
  readonly text: (text: string) => string;
  /** What is odd about the name of a row, as it is shown. */
  readonly oddTitle: (row: Parameters<typeof titleOf>[0]) => readonly Spoof[];
  /** What is odd about a text, as it is shown. */
  readonly oddText: (text: string) => readonly Spoof[];
  /** Whether an entity is shown without its name: then its values and pictures are not to be seen either. */
  readonly isMasked: (entity: Entity | Identifier) => boolean;
  /** Name of an entity type: of one such entity or of many. */
  readonly type: (id: string, number?: 'one' | 'many') => string;
  readonly linkType: (id: string) => string;
  readonly property: (name: string) => string;
  /** What a property of the case is meant to hold; undefined of those that come with the program. */
  readonly holds: (property: string) => PropertyKind | undefined;
  readonly role: (code: string) => string;
  /** Name of a country by its ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
}

/** Names for the language on screen; what nobody named is called by its own id. */
export function useNames(): Names {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const masking = use(MaskingContext);
  const types = use(TypesContext);
  const masked = useMemo(() => maskedIn(language, masking, types, t), [language, masking, types, t]);
  return useMemo(() => namesIn(language, t, masked, types), [language, t, masked, types]);
}

interface Kept {
  readonly language: Language;
  readonly types: CaseTypes;
  readonly masked: Masked;
}

/** Many parts of a window name things: who is masked is worked out once for all of them. */
const kept = new WeakMap<Masking, Kept>();

function maskedIn(language: Language, masking: Masking, types: CaseTypes, t: TFunction<'catalogue'>): Masked {
  const known = kept.get(masking);
  if (known?.language === language && known.types === types) return known.masked;
  const masked = maskedNames(masking, types, (ring) => t(`catalogue:roleRings.${ring}`));
  kept.set(masking, { language, types, masked });
  return masked;
}

/** Names in a language; `masked` says who is not named, `types` what the case calls its own types and properties. */
export function namesIn(
  language: Language,
  t: TFunction<'catalogue'>,
  masked: Masked,
  types: CaseTypes,
): Names {
  const look = (key: string, otherwise: string) => t(key, { defaultValue: otherwise });
  const called = (own: OwnName | undefined, key: string, otherwise: string) =>
    own ? titleOf(own, language) : look(key, otherwise);
  return {
    language,
    title: (row) => masked.titleOf(row) ?? shownText(masked.hide(titleOf(row, language))),
    entity: (id, label) => masked.titleById(id) ?? shownText(masked.hide(label)),
    text: (text) => shownText(masked.hide(text)),
    oddTitle: (row) => spoofsIn(masked.titleOf(row) ?? masked.hide(titleOf(row, language))),
    oddText: (text) => spoofsIn(masked.hide(text)),
    isMasked: (entity) =>
      (typeof entity === 'string' ? masked.titleById(entity) : masked.titleOf(entity)) !== undefined,
    type(id, number = 'one') {
      const { own } = types.entity(id);
      if (own && number === 'many') return nameOfMany(own, language);
      return called(own, `entityTypes.${id}.${number}`, id);
    },
    linkType: (id) => called(types.link(id)?.own, `linkTypes.${id}`, id),
    property: (name) => called(types.property(name)?.own, `properties.${name}`, name),
    holds: (name) => types.property(name)?.holds,
    role: (code) => look(`roles.${code}`, code),
    country: (code) => look(`countries.${code}`, foreignCountry(code, language)),
  };
}

function foreignCountry(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return regionNames(language).of(code) ?? code;
}

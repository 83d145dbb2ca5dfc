import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Rule, Scored } from '../../core/case/look.ts';
import { propertyOf } from '../../core/facets/facets.ts';
import type { LookEntry } from '../../core/looks/applied-look.ts';
import { unitOf } from '../../core/measures/measure.ts';
import { measureById } from '../../core/measures/measures.ts';
import type { ChartRows, LookWords } from '../canvas/canvas-props.ts';
import { localeTags } from '../ui/intl-formats.ts';
import { type Names, useNames } from '../ui/use-names.ts';
import { type FacetWords, useFacetWords } from './facet-words.ts';
import { ruleNetworkWords } from './network-words.ts';
import { useSession } from './session.ts';

/** What looks, their rules and what these draw are called. */
interface RuleWords extends LookWords {
  /** What a rule does, and by what. */
  readonly effect: (rule: Rule) => string;
  /** What it holds for. */
  readonly when: (rule: Rule) => string;
  /** What a scale is of. */
  readonly scored: (on: Rule['on'], by: Scored) => string;
}

export function useLookWords(): RuleWords {
  const { t } = useTranslation();
  const facets = useFacetWords();
  const names = useNames();
  const entities = useSession(({ rows }) => rows?.entities);
  return useMemo(() => lookWords(t, { facets, names, entities }), [t, facets, names, entities]);
}

interface Around {
  readonly facets: FacetWords;
  readonly names: Names;
  readonly entities: ChartRows['entities'] | undefined;
}

/** Words in the language of `names`; no value is told that only people have who are masked. */
function lookWords(t: TFunction, { facets, names, entities }: Around): RuleWords {
  const scored = (on: Rule['on'], by: Scored) => {
    if (!('measure' in by)) return facets.facet(on, by.facet);
    const measure = t(`measures:${by.measure}.name`, { defaultValue: by.measure });
    const network = ruleNetworkWords(by.network ?? {}, { t, names, facets });
    return network === '' ? measure : t('looks:over', { measure, network });
  };
  const effect = (rule: Rule) => effectWords(rule, t, facets, scored);
  const when = ({ on, when: conditions }: Rule) =>
    conditions.length === 0
      ? t(`looks:all-${on}`)
      : conditions.map((condition) => facets.condition(on, condition)).join(' · ');
  const number = (value: number, by: Scored) => numberText(value, by, names.language);
  const range = ({ meaning }: LookEntry, { effect: done }: Rule) => {
    if (meaning.kind !== 'range' || !('by' in done)) return '';
    const [least, most] = [number(meaning.least, done.by), number(meaning.most, done.by)];
    return least === most ? least : t('looks:range', { least, most });
  };
  const value = ({ on, effect: done }: Rule, key: string) => {
    if (done.kind !== 'coloured') return key;
    const isTold = on === 'links' || isTellable(done.facet, key, names, entities);
    return isTold ? facets.value(on, done.facet, key) : t('looks:masked');
  };
  return {
    ...{ scored, effect, when, unvalued: t('looks:unvalued') },
    rule: ({ rule }) => {
      const { kind } = rule.effect;
      if (kind === 'scale-by') return t(`looks:title-scale-by-${rule.on}`);
      if (kind === 'tint' || kind === 'badge') return t(`looks:title-${kind}`);
      return rule.when.length > 0 ? `${effect(rule)} · ${when(rule)}` : effect(rule);
    },
    entry: (entry, { rule }) => {
      const { meaning } = entry;
      if (meaning.kind === 'value') return value(rule, meaning.key);
      if (meaning.kind === 'others') return t('looks:others', { count: meaning.values });
      return meaning.kind === 'range' ? range(entry, rule) : when(rule);
    },
  };
}

function effectWords(
  { on, effect }: Rule,
  t: TFunction,
  facets: FacetWords,
  scored: RuleWords['scored'],
): string {
  switch (effect.kind) {
    case 'tint':
      return t('looks:does-tint', { tint: t(`looks:tint-${effect.tint}`) });
    case 'badge':
      return t('looks:does-badge', { badge: t(`facets:flag-${effect.badge}`) });
    case 'scale-by':
      return t(`looks:does-scale-by-${on}`, { factor: effect.factor });
    case 'sized':
      return t(`looks:does-sized-${on}`, { by: scored(on, effect.by) });
    case 'shaded':
      return t('looks:does-coloured', { by: scored(on, effect.by) });
    case 'coloured':
      return t('looks:does-coloured', { by: facets.facet(on, effect.facet) });
  }
}

/** Whole numbers and what people wrote as they are, but no more than six figures after the comma; shares with three. */
function numberText(value: number, by: Scored, language: Names['language']): string {
  const measure = 'measure' in by ? measureById(by.measure) : undefined;
  const digits = measure && unitOf(measure) !== 'count' ? 3 : 6;
  return new Intl.NumberFormat(localeTags[language], { maximumFractionDigits: digits }).format(value);
}

/** Whether somebody who is shown by name has this value; other facets than properties say nothing of a person alone. */
function isTellable(facet: string, key: string, names: Names, entities: Around['entities']): boolean {
  const property = propertyOf(facet);
  if (property === undefined || !entities) return true;
  return [...entities.values()].some(
    (entity) =>
      !names.isMasked(entity) &&
      entity.values.some((value) => value.property === property && value.text === key),
  );
}

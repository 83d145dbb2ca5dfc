import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../core/case/condition.ts';
import type { Source } from '../../core/case/source.ts';
import { propertyOf } from '../../core/facets/facets.ts';
import { measureOf } from '../../core/facets/score-facet.ts';
import { localeTags } from '../ui/intl-formats.ts';
import { showDays } from '../ui/show-days.ts';
import { showMoment } from '../ui/show-moment.ts';
import { showNumber } from '../ui/show-number.ts';
import { type Names, useNames } from '../ui/use-names.ts';
import { type ChartFilter, confirmed, crossing, type FilterSide, sameCondition } from './chart-filter.ts';
import { useSession } from './session.ts';

/** What facets, their values and conditions on them are called. */
export interface FacetWords {
  readonly facet: (side: FilterSide, facet: string) => string;
  readonly value: (side: FilterSide, facet: string, key: string) => string;
  /** What stands for values nobody knows. */
  readonly unknown: string;
  /** A step of numbers: the least, and the one it stays below. */
  readonly between: (values: readonly string[]) => string;
  /** In as few words as say it: `Type: Person, Phone`. */
  readonly condition: (side: FilterSide, condition: Condition) => string;
  /** Everything a filter asks, one after the other. */
  readonly filter: (filter: ChartFilter) => readonly string[];
}

/** How many values a condition names before it counts the rest. */
const mostNamed = 2;

export function useFacetWords(): FacetWords {
  const { t } = useTranslation();
  const names = useNames();
  const sources = useSession(({ summary }) => summary?.sources);
  return useMemo(() => facetWords(t, names, sources ?? []), [t, names, sources]);
}

/** Words in the language of `names`; what nobody named is called by its own id. */
export function facetWords(t: TFunction, names: Names, sources: readonly Source[]): FacetWords {
  const facet = (side: FilterSide, id: string) => {
    const property = propertyOf(id);
    if (property !== undefined) return names.property(property);
    const measure = measureOf(id);
    if (measure !== undefined) return t(`measures:${measure}.name`, { defaultValue: measure });
    return side === 'links' && id === 'type' ? t('facets:linkType') : t(`facets:${id}`);
  };
  const value = (side: FilterSide, id: string, key: string) =>
    names.text(
      (measureOf(id) === undefined ? (readers[id] ?? asText) : asScore)(key, { t, names, sources, side }),
    );
  const condition = (side: FilterSide, asked: Condition) => {
    if (side === 'links' && sameCondition(asked, confirmed)) return t('filter.confirmed');
    if (side === 'links' && sameCondition(asked, crossing)) return t('filter.crossing');
    return t(`facets:chip-${asked.test}`, {
      facet: facet(side, asked.facet),
      ...wanted(asked, t, names.language, (key) => value(side, asked.facet, key)),
    });
  };
  const filter = ({ entities, links, time }: ChartFilter) => [
    ...entities.map((one) => condition('entities', one)),
    ...links.map((one) => condition('links', one)),
    ...(time ? [showDays(time.first, time.last, names.language)] : []),
  ];
  const between = ([least = '', below = '']: readonly string[]) => {
    const number = (text: string) => asNumber(text, { t, names, sources, side: 'entities' });
    return t('facets:between', { least: number(least), below: number(below) });
  };
  return { facet, value, unknown: t('facets:unknown'), between, condition, filter };
}

/** What a condition compares with, in words. */
function wanted(
  { test, values }: Condition,
  t: TFunction,
  language: Names['language'],
  wordOf: (key: string) => string,
): Record<string, string | number> {
  const isMoment = test === 'before' || test === 'after' || test === 'during';
  const words = values.map((key) => (isMoment ? showMoment(key, language) : wordOf(key)));
  const [first = '', second = ''] = words;
  if (test === 'between') return { least: first, below: second };
  const rest = words.length - mostNamed;
  const named = words.slice(0, mostNamed).join(', ');
  return { values: rest > 0 ? t('facets:more', { values: named, count: rest }) : named };
}

interface Around {
  readonly t: TFunction;
  readonly names: Names;
  readonly sources: readonly Source[];
  readonly side: FilterSide;
}

type Reader = (key: string, around: Around) => string;

const asText: Reader = (key, { names }) => names.text(key);
const asNumber: Reader = (key, { names }) =>
  Number.isFinite(Number(key)) ? showNumber(Number(key), names.language) : key;

const asScore: Reader = (key, { names }) =>
  new Intl.NumberFormat(localeTags[names.language], { maximumSignificantDigits: 3 }).format(Number(key));

const readers: Readonly<Record<string, Reader>> = {
  type: (key, { names, side }) => (side === 'links' ? names.linkType(key) : names.type(key)),
  country: (key, { names }) => names.country(key),
  role: (key, { names }) => names.role(key),
  flag: (key, { t }) => t(`facets:flag-${key}`),
  links: asNumber,
  strength: (key, { t }) => t(`catalogue:strengths.${key}`),
  direction: (key, { t }) => t(`catalogue:directions.${key}`),
  basis: (key, { t }) => t(`catalogue:basis.${key}`),
  border: (key, { names }) => key.split('-').map(names.country).join(' – '),
  count: asNumber,
  amount: asNumber,
  time: (key, { names }) => showMoment(key, names.language),
  source: (key, { names, sources }) => {
    const source = sources.find(({ id }) => id === key);
    return source ? `${key} ${names.title(source)}` : key;
  },
};

import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';

import type { Value } from '../../../core/case/entity.ts';
import type { ItemChange } from '../../../core/case/item-changes.ts';
import { isTelling } from '../../../core/catalogue/telling.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { type Names, useNames } from '../../ui/use-names.ts';
import { valueText } from '../../ui/value-text.ts';

/** One thing that became of an item, in words; null where it was not there. */
export interface ChangeWords {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** It would tell who a protected person is. */
  readonly isHidden: boolean;
}

const moments: ReadonlySet<string> = new Set(['start', 'end', 'date', 'reviewDate']);

/** Tells changes in the reader's words, without what must not be told of a protected person. */
export function useChangeWords(isMasked: boolean): (change: ItemChange) => ChangeWords {
  const { t } = useTranslation();
  const names = useNames();
  return (change) => {
    const property = (change.value?.was ?? change.value?.is)?.property;
    const tells =
      property === undefined ? change.what === 'label' || change.before === null : isTelling(property);
    const words = change.value ? valueWords(change.value, names) : memberWords(change, names, t);
    return {
      what: property === undefined ? t(`inspect:what.${change.what}`) : names.property(property),
      ...words,
      isHidden: isMasked && tells,
    };
  };
}

type Told = Pick<ChangeWords, 'before' | 'after'>;

/** The sources are told where the words stayed the same, for then they are what changed. */
function valueWords({ was, is }: NonNullable<ItemChange['value']>, names: Names): Told {
  const isSameText = was !== null && is !== null && was.text === is.text;
  const told = (value: Value | null) => {
    if (!value) return null;
    const text = names.text(valueText(value.property, value.text, names));
    const sources = value.citations.map(({ source }) => source).join(', ');
    return isSameText ? sources : `${text} (${sources})`;
  };
  return { before: told(was), after: told(is) };
}

function memberWords({ what, before, after }: ItemChange, names: Names, t: TFunction): Told {
  const told = (text: string | null) => {
    if (text === null) return null;
    if (what === 'type') return names.type(text) === text ? names.linkType(text) : names.type(text);
    if (moments.has(what)) return showMoment(text, names.language);
    if (what === 'strength') return t(`catalogue:strengths.${text}`);
    if (what === 'direction') return t(`catalogue:directions.${text}`);
    if (what === 'flag') return t(`facets:flag-${text}`);
    return text.startsWith('{') || text.startsWith('[') ? compact(text) : names.text(text);
  };
  return { before: told(before), after: told(after) };
}

/** What members of a row that hold several things say, without their names: `6x6, B, 2`. */
function compact(json: string): string {
  return [...json.matchAll(/[:[,]"?([^":,{}[\]]+)"?/g)].map(([, text]) => text).join(', ');
}

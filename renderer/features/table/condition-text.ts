import { useTranslation } from 'react-i18next';

import type { Condition } from '../../../core/case/condition.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useTableWords } from './table-context.ts';

const moments: ReadonlySet<string> = new Set(['before', 'after', 'during']);
/** How many values a condition names before it counts the rest. */
const mostNamed = 2;

/** What a condition on a column asks, in as few words as say it. */
export function useConditionText(): (condition: Condition) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { titleOf, words } = useTableWords();
  return ({ facet, test, values }) => {
    const read = (value: string) => (moments.has(test) ? showMoment(value, language) : words(facet, [value]));
    const texts = test === 'contains' ? values : values.map(read);
    const named = texts.slice(0, mostNamed).join(', ');
    const more = texts.length - mostNamed;
    const [least = '', below = ''] = texts;
    return t(`facets:chip-${test}`, {
      ...{ facet: titleOf(facet), least, below },
      values: more > 0 ? t('facets:more', { values: named, count: more }) : named,
    });
  };
}

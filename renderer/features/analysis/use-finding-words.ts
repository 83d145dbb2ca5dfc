import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { FoundFinding, PatternsFound } from '../../../core/contract/analysing.ts';
import { wordsOfPattern } from '../../../core/patterns/patterns.ts';
import { useNameOf } from './use-rank-rows.ts';

/** What findings say, as sentences in the language on screen with the names that may be shown. */
export function useFindingWords({ names }: PatternsFound): (finding: FoundFinding) => string {
  const { t } = useTranslation();
  const nameOf = useNameOf(names);
  return useCallback(
    ({ pattern, sentence, fill, named }) => {
      const [first = '', second = '', third = ''] = named.map(nameOf);
      const all = named.map(nameOf).join(', ');
      const given = fill['property'];
      const property =
        given === undefined ? {} : { property: t(`catalogue:properties.${given}`, String(given)) };
      const words = { ...fill, ...property, first, second, third, names: all };
      return t(`patterns:${wordsOfPattern(pattern)}.${sentence}`, words);
    },
    [t, nameOf],
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useNames } from '../ui/use-names.ts';
import type { ChartWords } from './chart-words.ts';

/** The words of the chart in the language on screen; a new object only when that changes or who is masked. */
export function useChartWords(language: 'id' | 'en'): ChartWords {
  const { t } = useTranslation(['chart', 'catalogue']);
  const names = useNames();
  return useMemo(
    () => ({
      language,
      say: (key, values) => t(key, { ...values }),
      title: (row) => names.title(row),
      isMasked: (entity) => names.isMasked(entity),
      entityType: (id) => names.type(id),
      linkType: (id) => names.linkType(id),
      country: (code) => names.country(code),
    }),
    [t, names, language],
  );
}

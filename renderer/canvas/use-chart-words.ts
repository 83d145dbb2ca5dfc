import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useTypes } from '../ui/types-context.ts';
import { useNames } from '../ui/use-names.ts';
import type { ChartWords } from './chart-words.ts';

/** The words of the chart in the language on screen; a new object only when that, the types of the case or who is masked change. */
export function useChartWords(language: 'id' | 'en'): ChartWords {
  const { t } = useTranslation(['chart', 'catalogue']);
  const names = useNames();
  const types = useTypes();
  return useMemo(
    () => ({
      language,
      say: (key, values) => t(key, { ...values }),
      title: (row) => names.title(row),
      isOdd: (row) => names.oddTitle(row).length > 0,
      isMasked: (entity) => names.isMasked(entity),
      typeOf: types.entity,
      entityType: (id) => names.type(id),
      linkType: (id) => names.linkType(id),
      country: (code) => names.country(code),
    }),
    [t, names, types, language],
  );
}

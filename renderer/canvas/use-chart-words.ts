import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartWords } from './chart-words.ts';

/** The words of the chart in a language, from the areas `chart` and `catalogue`. */
export function useChartWords(language: 'id' | 'en'): ChartWords {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const chart = i18n.getFixedT(language, 'chart');
    const catalogue = i18n.getFixedT(language, 'catalogue');
    const countries = new Intl.DisplayNames(language, { type: 'region' });
    return {
      language,
      say: (key, values) => chart(key, { ...values }),
      entityType: (id) => catalogue(`entityTypes.${id}`, { defaultValue: id }),
      linkType: (id) => catalogue(`linkTypes.${id}`, { defaultValue: id }),
      country: (code) => countries.of(code) ?? code,
    };
  }, [i18n, language]);
}

import { useMemo } from 'react';

import { measureById } from '../../core/measures/measures.ts';
import { localeTags } from '../ui/intl-formats.ts';
import { useLanguage } from '../ui/use-language.ts';

/**
 * How the scores of a measure are written: counts whole, shares with three decimals, nothing for no score. The same
 * function until that changes.
 */
export function useScoreText(measure: string | undefined): (score: number | null) => string {
  const digits = measure !== undefined && measureById(measure)?.unit === 'share' ? 3 : 0;
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(localeTags[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return (score) => (score === null ? '' : format.format(score));
  }, [digits, language]);
}

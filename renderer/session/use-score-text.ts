import { useMemo } from 'react';

import { unitOf } from '../../core/measures/measure.ts';
import { measureById } from '../../core/measures/measures.ts';
import { localeTags } from '../ui/intl-formats.ts';
import { useLanguage } from '../ui/use-language.ts';

/**
 * How the scores of a measure are written: counts whole, others with three decimals, nothing for no score. The same
 * function until that changes.
 */
export function useScoreText(measure: string | undefined): (score: number | null) => string {
  const known = measure === undefined ? undefined : measureById(measure);
  const digits = known && unitOf(known) !== 'count' ? 3 : 0;
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(localeTags[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return (score) => (score === null ? '' : format.format(score));
  }, [digits, language]);
}

import { measureById } from '../../core/measures/measures.ts';
import { localeTags } from '../ui/show-moment.ts';
import { useLanguage } from '../ui/use-language.ts';

/** How the scores of a measure are written: counts whole, shares with three decimals, nothing for no score. */
export function useScoreText(measure: string | undefined): (score: number | null) => string {
  const digits = measure !== undefined && measureById(measure)?.unit === 'share' ? 3 : 0;
  const format = new Intl.NumberFormat(localeTags[useLanguage()], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (score) => (score === null ? '' : format.format(score));
}

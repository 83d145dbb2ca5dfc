import { useMemo } from 'react';

import { type Unit, unitOf } from '../../core/measures/measure.ts';
import { measureById } from '../../core/measures/measures.ts';
import { numberFormat } from '../ui/intl-formats.ts';
import { type Language, useLanguage } from '../ui/use-language.ts';

/**
 * How the scores of a measure are written: counts whole, shares with three decimals, others as exactly as it takes to
 * tell them apart, nothing for no score. The same function until that changes.
 */
export function useScoreText(
  measure: string | undefined,
  normalised?: boolean,
): (score: number | null) => string {
  const known = measure === undefined ? undefined : measureById(measure);
  const unit = known ? unitOf(known, normalised) : 'count';
  const language = useLanguage();
  return useMemo(() => (score) => (score === null ? '' : scoreText(score, unit, language)), [unit, language]);
}

/** Three decimals of what is broken and below ten, so that points stand under each other; two figures of what is smaller than one thousandth. */
function scoreText(score: number, unit: Unit, language: Language): string {
  const isSmall = score !== 0 && Math.abs(score) < 0.001;
  const digits = unit === 'count' ? 0 : 3;
  const isBroken = unit === 'share' || (unit !== 'count' && Math.abs(score) < 10 && !Number.isInteger(score));
  const options = isSmall
    ? { maximumSignificantDigits: 2 }
    : { minimumFractionDigits: isBroken ? 3 : 0, maximumFractionDigits: digits };
  return numberFormat(language, options).format(score);
}

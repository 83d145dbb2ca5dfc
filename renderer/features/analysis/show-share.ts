import { numberFormat } from '../../ui/intl-formats.ts';
import type { Language } from '../../ui/use-language.ts';

/** A share from 0 to 1 in per cent. */
export function showShare(share: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(
    share,
  );
}

/** A figure with as many decimals as say something: three below ten, one above. */
export function showFigure(value: number, language: Language): string {
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 3 : 1;
  return numberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
}

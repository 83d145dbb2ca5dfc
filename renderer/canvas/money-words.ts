import type { Link, Money } from '../../core/case/link.ts';

const locales = { id: 'id-ID', en: 'en-GB' } as const;
const billion = 1e9;
const million = 1e6;

/** An amount in the reader's own writing: `SGD 412.000`, `Rp 1,84 miliar`. Only millions and more are rounded. */
export function moneyWords({ amount, currency }: Money, language: 'id' | 'en'): string {
  const sign = currency === 'IDR' ? 'Rp' : currency;
  return `${sign}\u00a0${amountWords(amount, language)}`;
}

/** What stands on a link in short: `12 × SGD 412.000`, `38×`, `SGD 412.000`; null for a single one without money. */
export function chipWords(
  { count = 1, money }: Pick<Link, 'count' | 'money'>,
  language: 'id' | 'en',
): string | null {
  if (money) {
    const sum = moneyWords(money, language);
    return count > 1 ? `${countWords(count, language)} × ${sum}` : sum;
  }
  return count > 1 ? `${countWords(count, language)}×` : null;
}

/** A number in the reader's own writing. */
export function countWords(count: number, language: 'id' | 'en'): string {
  return count.toLocaleString(locales[language]);
}

function amountWords(amount: string, language: 'id' | 'en'): string {
  const size = Math.abs(Number(amount));
  const digits = size >= billion ? 2 : size >= million ? 1 : null;
  const format = new Intl.NumberFormat(
    locales[language],
    digits === null
      ? { maximumFractionDigits: 2 }
      : { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: digits },
  );
  return format.format(amount as `${number}`);
}

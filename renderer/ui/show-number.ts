import { dateFormat, numberFormat } from './intl-formats.ts';

type Language = 'id' | 'en';

export function showNumber(number: number, language: Language): string {
  return numberFormat(language).format(number);
}

/** Bytes in the unit that leaves one to three figures before the comma. */
export function showBytes(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return numberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** Decimal money text with its currency's code, such as `Rp 1.840.000` or `USDT 5,000`; text that is no number stays. */
export function showMoney(amount: string, currency: string, language: Language): string {
  const decimals = amount.split('.')[1]?.length ?? 0;
  const number = numberFormat(language, { minimumFractionDigits: decimals });
  return `${currency === 'IDR' ? 'Rp' : currency} ${number.format(amount as `${number}`)}`;
}

/** A moment of our own clock, in the reader's time zone: hours, minutes and seconds, with the date when asked. */
export function showClockTime(iso: string, language: Language, withDate = false): string {
  const date = withDate ? ({ dateStyle: 'medium' } as const) : {};
  return dateFormat(language, { ...date, timeStyle: 'medium' }).format(new Date(iso));
}

import { sumMoney } from '../case/sum-money.ts';
import { writtenSpan } from '../facets/written-span.ts';
import type { ColumnKind } from './column.ts';
import { kindOfKeys } from './in-order.ts';

/** What a column comes to over some rows: how many have a value, and of numbers and moments what they span. */
export interface ColumnSum {
  readonly kind: 'number' | 'moment' | 'word';
  readonly known: number;
  /** Decimal text, exact to the last digit; of numbers only. */
  readonly sum?: string;
  /** The least and the greatest, as they were written. */
  readonly least?: string;
  readonly greatest?: string;
}

/** Sums up the values of a column, row by row; a row with several values counts each. */
export function sumKeys(kind: ColumnKind, rows: readonly (readonly string[])[]): ColumnSum {
  const keys = rows.flat();
  const known = rows.filter((row) => row.length > 0).length;
  const counted = kindOfKeys(kind, new Set(keys));
  if (counted === 'number') return { kind: counted, known, sum: total(keys), ...extent(keys, Number) };
  if (counted !== 'moment') return { kind: 'word', known };
  return { kind: counted, known, ...extent(keys, (key) => writtenSpan(key)?.first ?? Number.NaN) };
}

function total(keys: readonly string[]): string {
  return sumMoney(keys.map((amount) => ({ amount, currency: 'XXX' })))[0]?.amount ?? '0';
}

function extent(
  keys: readonly string[],
  valueOf: (key: string) => number,
): Pick<ColumnSum, 'least' | 'greatest'> {
  let least: { readonly key: string; readonly value: number } | undefined;
  let greatest = least;
  for (const key of new Set(keys)) {
    const value = valueOf(key);
    if (Number.isNaN(value)) continue;
    if (!least || value < least.value) least = { key, value };
    if (!greatest || value > greatest.value) greatest = { key, value };
  }
  return least && greatest ? { least: least.key, greatest: greatest.key } : {};
}

import { limits } from './bad-cell.ts';

/** Something a file numbers and perhaps names. */
interface Numbered {
  readonly number: number | string;
  readonly label: string;
}

/**
 * The key of each of these by its number, for files whose numbers mean nothing elsewhere: the label, or the number
 * where there is none; where two have the same, the number is added to both.
 */
export function labelKeys<N extends Numbered>(all: Iterable<N>): ReadonlyMap<N['number'], string> {
  const wish = ({ number, label }: Numbered): string => (label.trim() === '' ? `${number}` : label);
  const named = [...all];
  const wanted = new Map<string, number>();
  for (const one of named) wanted.set(wish(one), (wanted.get(wish(one)) ?? 0) + 1);
  const taken = new Set<string>();
  const keys = new Map<N['number'], string>();
  for (const one of named) {
    let key = wish(one);
    while ((wanted.get(key) ?? 0) > 1 || taken.has(key))
      key = `${key.slice(0, limits.key - 20)} [${`${one.number}`.slice(0, 16)}]`;
    taken.add(key);
    keys.set(one.number, key);
  }
  return keys;
}

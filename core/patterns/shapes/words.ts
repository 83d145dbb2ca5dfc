import { triesPerWord } from '../pattern.ts';

/** Counts tries: true every so often, when it is time to say that the search goes on. */
export function counting(): (tries?: number) => boolean {
  let left = triesPerWord;
  return (tries = 1) => {
    left -= tries;
    if (left > 0) return false;
    left = triesPerWord;
    return true;
  };
}

/** Each once, in the order they come. */
export function distinct<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** A number to so many decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Items that have the same key together, in their order; says now and then that it goes on. */
export function* groupedBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): Generator<null, ReadonlyMap<K, readonly T[]>> {
  const groups = new Map<K, T[]>();
  const isTime = counting();
  for (const item of items) {
    if (isTime()) yield null;
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first `count` items in an order, sorted; cheaper than sorting all where there are many. */
export function firstInOrder<T>(
  items: readonly T[],
  count: number,
  order: (one: T, other: T) => number,
): T[] {
  if (items.length <= count * 2) return items.toSorted(order).slice(0, count);
  const first = items.slice(0, count).sort(order);
  for (let at = count; at < items.length; at++) {
    const [item, last] = [items[at] as T, first.at(-1)];
    if (last === undefined || order(item, last) >= 0) continue;
    first.splice(placeIn(first, item, order), 0, item);
    first.pop();
  }
  return first;
}

function placeIn<T>(sorted: readonly T[], item: T, order: (one: T, other: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && order(there, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers from 0 up to below `size`. */
export function upTo(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let at = 0; at < size; at++) numbers[at] = at;
  return numbers;
}

/** Positions in the order of their keys, whole numbers from 0 on, of equal ones as they come; in time linear in both. */
export function sortedBy(positions: Int32Array, keyOf: (position: number) => number): Int32Array {
  const keys = positions.reduce((most, i) => Math.max(most, keyOf(i)), -1) + 1;
  const next = new Int32Array(keys + 1);
  for (const i of positions) next[keyOf(i) + 1] = (next[keyOf(i) + 1] as number) + 1;
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Int32Array(positions.length);
  for (const i of positions) {
    const place = next[keyOf(i)] as number;
    next[keyOf(i)] = place + 1;
    sorted[place] = i;
  }
  return sorted;
}

/**
 * Positions 0 to `keys.length - 1` ordered by their key, equal keys staying in order (counting sort). Keys are whole
 * numbers from 0 up to but not including `count`. `starts[key]` is where a key begins; its last entry is the length.
 */
export function countingSort(
  keys: ArrayLike<number>,
  count: number,
): { readonly order: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < keys.length; at++) {
    const next = (keys[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let key = 0; key < count; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const free = starts.slice();
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const place = free[key] ?? 0;
    order[place] = at;
    free[key] = place + 1;
  }
  return { order, starts };
}

/** So many positions out of all, ascending and evenly spread; all of them where that is as many. */
export function evenly(size: number, most: number): Int32Array {
  const count = Math.min(size, Math.max(1, Math.floor(most)));
  const positions = new Int32Array(count);
  for (let at = 0; at < count; at++) positions[at] = Math.floor((at * size) / count);
  return positions;
}

/** So many different numbers below `size`, drawn evenly (Fisher & Yates); `random` gives numbers from 0 up to 1. */
export function drawn(size: number, count: number, random: () => number): Int32Array {
  const all = new Int32Array(size);
  for (let i = 0; i < size; i++) all[i] = i;
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (size - at));
    const held = all[at] as number;
    all[at] = all[other] as number;
    all[other] = held;
  }
  return all.slice(0, count);
}

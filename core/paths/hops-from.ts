import type { Ways } from './ways.ts';

/**
 * How many steps the nearest of `starts` is from each entity, the starts themselves 0; -1 where none reaches it within
 * `most` steps. Breadth-first search.
 */
export function hopsFrom(
  { size, offsets, ends }: Ways,
  starts: Iterable<number>,
  most = Infinity,
): Int32Array {
  const hops = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let end = 0;
  for (const start of starts) {
    if (hops[start] === 0) continue;
    hops[start] = 0;
    queue[end++] = start;
  }
  for (let head = 0; head < end; head++) {
    const i = queue[head] as number;
    const next = (hops[i] as number) + 1;
    if (next > most) break;
    for (let way = offsets[i] as number, last = offsets[i + 1] as number; way < last; way++) {
      const other = ends[way] as number;
      if (hops[other] !== -1) continue;
      hops[other] = next;
      queue[end++] = other;
    }
  }
  return hops;
}

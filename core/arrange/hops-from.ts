import type { Graph } from '../measures/graph.ts';

/** Length of the shortest way from an entity to each one, in links; -1 where there is none. */
export function hopsFrom({ size, offsets, neighbours }: Graph, source: number): Float64Array {
  const hops = new Float64Array(size).fill(-1);
  const queue = new Int32Array(size);
  queue[0] = source;
  hops[source] = 0;
  for (let head = 0, end = 1; head < end; head++) {
    const i = queue[head] as number;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const next = neighbours[e] as number;
      if ((hops[next] as number) >= 0) continue;
      hops[next] = (hops[i] as number) + 1;
      queue[end++] = next;
    }
  }
  return hops;
}

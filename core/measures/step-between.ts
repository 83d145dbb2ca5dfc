import type { Graph } from './graph.ts';

/** The step from one entity to another, its place in `neighbours`; -1 where there is none. */
export function stepBetween({ offsets, neighbours }: Graph, from: number, to: number): number {
  let [low, high] = [offsets[from] as number, (offsets[from + 1] as number) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const end = neighbours[middle] as number;
    if (end === to) return middle;
    if (end < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

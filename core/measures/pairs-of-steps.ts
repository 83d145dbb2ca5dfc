import type { Graph } from './graph.ts';

/** Calls with the two steps of each pair, of a graph whose steps all lead both ways. */
export function forEachPairOfSteps(
  { size, offsets, neighbours }: Graph,
  use: (there: number, back: number) => void,
): void {
  const next = offsets.slice(0, size);
  for (let i = 0; i < size; i++)
    // Those that lead to lower ones come first, and were taken when it was the turn of those.
    for (let there = next[i] as number, last = offsets[i + 1] as number; there < last; there++) {
      const other = neighbours[there] as number;
      const back = next[other] as number;
      next[other] = back + 1;
      use(there, back);
    }
}

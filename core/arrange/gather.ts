import type { Graph } from '../measures/graph.ts';

interface Gathering {
  /** How far somebody stands from whom they were put beside, chart units. */
  readonly usualLength: number;
  readonly random: () => number;
}

/**
 * Puts everybody who stands nowhere yet (NaN) beside the first of those already placed that they are linked with, inside
 * out. Whoever is linked with nobody placed, not even by others, stays nowhere.
 */
export function gather(
  { size, offsets, neighbours }: Graph,
  positions: Float64Array,
  { usualLength, random }: Gathering,
): void {
  const queue = Array.from({ length: size }, (_, i) => i).filter((i) => !Number.isNaN(positions[2 * i]));
  for (let head = 0; head < queue.length; head++) {
    const i = queue[head] as number;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      if (!Number.isNaN(positions[2 * other])) continue;
      const angle = 2 * Math.PI * random();
      positions[2 * other] = (positions[2 * i] as number) + usualLength * Math.cos(angle);
      positions[2 * other + 1] = (positions[2 * i + 1] as number) + usualLength * Math.sin(angle);
      queue.push(other);
    }
  }
}

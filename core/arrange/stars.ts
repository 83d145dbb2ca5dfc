import type { Graph } from '../measures/graph.ts';

/** A hub and those that stand round it; nobody does where the hub stands alone. */
export interface Star {
  readonly hub: number;
  readonly round: readonly number[];
}

/** Whoever has more links than this is not put round somebody. */
const mostLinks = 3;
/** Fewer than this make no star. */
const leastRound = 3;

/**
 * Parts a network into stars: those with most links take in turn, as their own, whoever they are linked with that has
 * few links and stands round nobody yet.
 */
export function starsOf({ size, offsets, neighbours }: Graph): Star[] {
  const degree = (i: number): number => (offsets[i + 1] as number) - (offsets[i] as number);
  const taken = new Uint8Array(size);
  const stars: Star[] = [];
  const all = Array.from({ length: size }, (_, i) => i);
  for (const hub of all.toSorted((a, b) => degree(b) - degree(a) || a - b)) {
    if (taken[hub] === 1) continue;
    const round = [...neighbours.subarray(offsets[hub], offsets[hub + 1])].filter(
      (other) => taken[other] === 0 && degree(other) <= mostLinks && degree(other) < degree(hub),
    );
    if (round.length < leastRound) continue;
    for (const one of [hub, ...round]) taken[one] = 1;
    stars.push({ hub, round });
  }
  const alone = all.filter((i) => taken[i] === 0).map((hub): Star => ({ hub, round: [] }));
  return [...stars, ...alone];
}

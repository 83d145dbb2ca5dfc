import { countOf, membersOf } from './numbered.ts';

/**
 * How far two partitions agree on which pairs belong together: 1 entirely, 0 as much as chance would have it (Hubert &
 * Arabie 1985). Both number their groups from 0 and give every entity one.
 */
export function adjustedRand(first: Int32Array, second: Int32Array): number {
  const [firsts, seconds] = [countOf(first), countOf(second)];
  const together = pairsWithin(first, second, firsts, seconds);
  const inFirst = pairsOf(sizesOf(first, firsts));
  const inSecond = pairsOf(sizesOf(second, seconds));
  const all = (first.length * (first.length - 1)) / 2;
  const chance = all === 0 ? 0 : (inFirst * inSecond) / all;
  const most = (inFirst + inSecond) / 2;
  // Both leave everybody alone, or both keep everybody together.
  return most === chance ? 1 : (together - chance) / (most - chance);
}

/** Pairs that are together in both. */
function pairsWithin(first: Int32Array, second: Int32Array, firsts: number, seconds: number): number {
  const shared = new Int32Array(seconds);
  let pairs = 0;
  for (const members of membersOf(first, firsts)) {
    for (const i of members) {
      const group = second[i] as number;
      pairs += shared[group] as number;
      shared[group] = (shared[group] as number) + 1;
    }
    for (const i of members) shared[second[i] as number] = 0;
  }
  return pairs;
}

function sizesOf(groupOf: Int32Array, count: number): Float64Array {
  const sizes = new Float64Array(count);
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  return sizes;
}

function pairsOf(sizes: Float64Array): number {
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

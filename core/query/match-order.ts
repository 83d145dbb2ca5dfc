import type { Ways } from '../paths/ways.ts';
import type { MatchInput } from './match-input.ts';
import { prunedFits } from './prune.ts';
import { type SmallerFirst, smallerFirst } from './symmetries.ts';

/** One step of the search: which wanted entity is looked for, and what ties it to those found before. */
export interface Step {
  readonly wanted: number;
  /** Wanted links to those found before, by position, absent ones among them. */
  readonly links: readonly { readonly bit: number; readonly other: number; readonly isAbsent: boolean }[];
  /** Where nothing ties it: all that can stand for it. */
  readonly candidates: Int32Array | null;
  readonly smaller: readonly number[];
  readonly larger: readonly number[];
}

/** In which order wanted entities are looked for, and among what. */
export interface MatchPlan {
  readonly steps: readonly Step[];
  /** Per entity, bit i is set where it can stand for wanted entity i. */
  readonly fits: Uint16Array;
}

/**
 * The order of the search: the rarest first, then always what is tied most to those before and, of such, the rarest (as
 * in RI of Bonnici et al. 2013, by the candidates there are).
 */
export function matchPlan(input: MatchInput, ways: Ways): MatchPlan {
  const fits = prunedFits(input, ways);
  const counts = input.pattern.entities.map((_, wanted) => countOf(fits, wanted));
  const ordered: number[] = [];
  while (ordered.length < counts.length) ordered.push(nextOf(input, ordered, counts));
  const constraints = smallerFirst(input.pattern);
  return { fits, steps: ordered.map((_, depth) => stepAt(depth, ordered, { input, fits, constraints })) };
}

function countOf(fits: Uint16Array, wanted: number): number {
  return fits.reduce((count, bits) => count + ((bits >>> wanted) & 1), 0);
}

function nextOf({ pattern }: MatchInput, ordered: readonly number[], counts: readonly number[]): number {
  const left = [...counts.keys()].filter((wanted) => !ordered.includes(wanted));
  const ties = (wanted: number) =>
    pattern.links.filter(
      ({ from, to, isAbsent }) =>
        !isAbsent && ((from === wanted && ordered.includes(to)) || (to === wanted && ordered.includes(from))),
    ).length;
  const rarity = (wanted: number) => counts[wanted] as number;
  return left.toSorted((a, b) => ties(b) - ties(a) || rarity(a) - rarity(b) || a - b)[0] as number;
}

interface Planning {
  readonly input: MatchInput;
  readonly fits: Uint16Array;
  readonly constraints: readonly SmallerFirst[];
}

function stepAt(depth: number, ordered: readonly number[], { input, fits, constraints }: Planning): Step {
  const wanted = ordered[depth] as number;
  const before = new Set(ordered.slice(0, depth));
  const links = input.pattern.links.flatMap(({ from, to, isAbsent }, bit) => {
    const other = from === wanted ? to : to === wanted ? from : -1;
    return before.has(other) ? [{ bit, other, isAbsent }] : [];
  });
  const isTied = links.some(({ isAbsent }) => !isAbsent);
  return {
    ...{ wanted, links },
    candidates: isTied ? null : candidatesOf(fits, wanted),
    smaller: constraints.flatMap(([a, b]) => (b === wanted && before.has(a) ? [a] : [])),
    larger: constraints.flatMap(([a, b]) => (a === wanted && before.has(b) ? [b] : [])),
  };
}

function candidatesOf(fits: Uint16Array, wanted: number): Int32Array {
  return Int32Array.from(fits.keys()).filter((entity) => (((fits[entity] as number) >>> wanted) & 1) === 1);
}

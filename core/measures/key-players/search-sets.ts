import { seededRandom } from '../../arrange/random.ts';
import type { Objective } from './objective.ts';

export interface FoundSet {
  readonly members: readonly number[];
  readonly value: number;
}

interface SearchOptions {
  readonly most: number;
  /** Positions of those who may be chosen. */
  readonly candidates: Int32Array;
  readonly seed: number;
  readonly progress: (done: number) => void;
}

/** Sets drawn by lot that each size begins from besides the best set of the size below. */
const draws = 3;
/** Entities and steps that improving may look at all in all; beyond it, the next best member is taken as it comes. */
const budget = 5e7;
/** Sums in another order differ by less. */
const rounding = 1e-12;

/**
 * The best sets found of 1 member up to `most`: the best set of the size below with its best addition, and sets drawn by
 * lot, each improved by exchanging one member at a time as long as that helps (Borgatti 2006). The same seed finds the
 * same sets.
 */
export function searchSets(objective: Objective, options: SearchOptions): FoundSet[] {
  const { most, candidates, seed, progress } = options;
  const random = seededRandom(seed);
  const search = { objective, spent: 0 };
  const found: FoundSet[] = [];
  for (let size = 1; size <= Math.min(most, objective.most, candidates.length); size++) {
    progress((size - 1) / most);
    const smaller = found.at(-1)?.members ?? [];
    const next = objective.bestNext(smaller);
    if (!next) break;
    let best = improved({ members: [...smaller, next.entity], value: next.value }, search);
    for (let draw = 0; draw < draws && size > 1 && search.spent < budget; draw++) {
      const drawn = improved({ members: drawnFrom(candidates, size, random), value: -Infinity }, search);
      if (drawn.value > best.value + rounding) best = drawn;
    }
    found.push(best);
  }
  progress(1);
  return found;
}

/** A set with members exchanged for better ones until none is, or the budget is spent. */
function improved(set: FoundSet, search: { readonly objective: Objective; spent: number }): FoundSet {
  const { objective } = search;
  let best = set;
  // Of a set as it was drawn nothing is known but its members, so one round is done whatever is spent.
  for (let steady = 0, turn = 0; steady < set.members.length && set.members.length > 1; turn++) {
    if (search.spent >= budget && best.value > -Infinity) break;
    search.spent += objective.effort;
    const rest = best.members.filter((_, at) => at !== turn % set.members.length);
    const next = objective.bestNext(rest);
    const isBetter = next !== null && next.value > best.value + rounding;
    // The newcomer takes the seat that was left, so that each seat has its turn.
    if (isBetter)
      best = { members: seated(best.members, turn % set.members.length, next.entity), value: next.value };
    steady = isBetter ? 1 : steady + 1;
  }
  return best;
}

function seated(members: readonly number[], seat: number, entity: number): number[] {
  return members.map((member, at) => (at === seat ? entity : member));
}

function drawnFrom(candidates: Int32Array, count: number, random: () => number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(candidates[Math.floor(random() * candidates.length)] as number);
  return [...drawn];
}

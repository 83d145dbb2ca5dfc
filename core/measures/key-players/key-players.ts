import type { Graph } from '../graph.ts';
import { evenly } from '../removal/evenly.ts';
import { maskOf } from '../removal/mask-of.ts';
import { bothWays } from '../both-ways.ts';
import { partsWithoutIn } from '../components.ts';
import { estimatedFragment } from './estimated-fragment.ts';
import { fragmentObjective } from './fragment-objective.ts';
import type { KeyPlayerGoal } from './key-player-goal.ts';
import type { Objective } from './objective.ts';
import { reachObjective } from './reach-objective.ts';
import { searchSets } from './search-sets.ts';
import { splitObjective } from './split-objective.ts';

export interface KeyPlayersOptions {
  readonly goal: KeyPlayerGoal;
  /** Sets of 1 up to so many members are looked for. */
  readonly most: number;
  /** Of `reach`: whom they reach within so many steps counts, and nobody else; absent: all, by one over the steps. */
  readonly steps?: number;
  /** 1 for each entity that may be chosen; absent: all. */
  readonly candidates?: Uint8Array;
  readonly seed?: number;
  /** Gets 0 to 1 now and then. */
  readonly progress?: (done: number) => void;
}

/** The best set of its size that was found. */
export interface KeyPlayerSet {
  /** Positions, ascending. */
  readonly members: Int32Array;
  /** 0 to 1: how far the others fall apart without them, or the share that they reach, themselves included. */
  readonly value: number;
  /** Entities in the largest part once they are away, and how many parts there are then. */
  readonly largest: number;
  readonly parts: number;
}

export interface KeyPlayers {
  /** From one member on; fewer than asked for where no more may be chosen. */
  readonly sets: readonly KeyPlayerSet[];
  /** The value with nobody away or chosen. */
  readonly before: number;
  /** Entities to which distances were counted in a network too large to count all; null where all were. */
  readonly sampled: number | null;
  /** With probability .9 no value is farther from the exact one; null where values are exact. */
  readonly bound: number | null;
}

/** Entities and steps looked at for each member added: beyond it, distances are counted to some entities alone. */
const mostEffort = 1.5e7;

/**
 * Who matters together (Borgatti 2006): for each size the set without whom the others fall apart most, or that reaches
 * most. Found by adding the best member and exchanging one at a time, from several starts; the same seed finds the same.
 * Steps count 1 whatever they weigh; `fragment` and `reach` follow them in their direction, `split` and parts do not.
 */
export function keyPlayers(graph: Graph, options: KeyPlayersOptions): KeyPlayers {
  const { most, seed = 1, progress = () => undefined } = options;
  const candidates = candidatesOf(graph, options.candidates);
  const objective = objectiveFor(graph, options, candidates);
  const found = searchSets(objective, { most, candidates, seed, progress });
  const partsWithout = partsWithoutIn(bothWays(graph));
  const sets = found.map(({ members, value }) => {
    const { sizes } = partsWithout(maskOf(graph.size, members));
    return {
      members: Int32Array.from(members).sort(),
      value,
      largest: sizes.reduce((largest, size) => Math.max(largest, size), 0),
      parts: sizes.length,
    };
  });
  const { before, sampled = null, bound = null } = objective;
  return { sets, before, sampled, bound };
}

function candidatesOf({ size }: Graph, mayBe: Uint8Array | undefined): Int32Array {
  const all = evenly(size, size);
  let count = 0;
  for (const at of all) if (mayBe?.[at] !== 0) all[count++] = at;
  return all.subarray(0, count);
}

function objectiveFor(graph: Graph, options: KeyPlayersOptions, candidates: Int32Array): Objective {
  switch (options.goal) {
    case 'fragment':
      return graph.size * (graph.size + graph.neighbours.length) > mostEffort
        ? estimatedFragment(graph, candidates, options.seed ?? 1)
        : fragmentObjective(graph, candidates);
    case 'split':
      return splitObjective(bothWays(graph), candidates);
    case 'reach':
      return reachObjective(graph, candidates, options.steps);
  }
}

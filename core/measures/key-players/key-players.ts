import type { Graph } from '../graph.ts';
import { evenly } from '../removal/evenly.ts';
import { maskOf, partsWithout } from '../removal/parts-without.ts';
import { bothWays } from '../both-ways.ts';
import { fragmentObjective } from './fragment-objective.ts';
import type { KeyPlayerGoal } from './key-player-goal.ts';
import type { Objective } from './objective.ts';
import { reachObjective, reachOf } from './reach-objective.ts';
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
  /** Entities from which distances were estimated in a network too large to count all; null where all were counted. */
  readonly sampled: number | null;
}

/** Entities and steps looked at for each member added: beyond it, distances are counted from some entities alone. */
const mostEffort = 1.5e7;
const leastSources = 32;
/** Distances that are kept for `reach`, a byte each. */
const mostKept = 1.6e7;

/**
 * Who matters together (Borgatti 2006): for each size the set without whom the others fall apart most, or that reaches
 * most. Found by adding the best member and exchanging one at a time, from several starts; the same seed finds the same.
 * Steps count 1 whatever they weigh; `fragment` and `reach` follow them in their direction, `split` and parts do not.
 */
export function keyPlayers(graph: Graph, options: KeyPlayersOptions): KeyPlayers {
  const { goal, most, seed = 1, progress = () => undefined } = options;
  const candidates = evenly(graph.size, graph.size).filter((at) => options.candidates?.[at] !== 0);
  const undirected = bothWays(graph);
  const sample = sampleFor(graph, goal);
  const objective = objectiveFor(goal === 'split' ? undirected : graph, options, candidates, sample);
  const found = searchSets(objective, { most, candidates, seed, progress });
  const sets = found.map(({ members, value }) => {
    const parts = partsWithout(undirected, maskOf(graph.size, members));
    const exact = goal === 'reach' ? reachOf(graph, members, options.steps) : value;
    return {
      members: Int32Array.from(members).sort(),
      value: exact,
      largest: parts[0]?.length ?? 0,
      parts: parts.length,
    };
  });
  return { sets, before: objective.before, sampled: sample.length < graph.size ? sample.length : null };
}

function objectiveFor(
  graph: Graph,
  { goal, steps }: KeyPlayersOptions,
  candidates: Int32Array,
  sample: Int32Array,
): Objective {
  switch (goal) {
    case 'fragment':
      return fragmentObjective(graph, candidates, sample);
    case 'split':
      return splitObjective(graph, candidates);
    case 'reach':
      return reachObjective(graph, candidates, sample, steps);
  }
}

/** Entities from which distances are counted: all, or in a large network as many as can be, evenly spread. */
function sampleFor({ size, neighbours }: Graph, goal: KeyPlayerGoal): Int32Array {
  const enough = {
    fragment: Math.max(leastSources, mostEffort / (size + neighbours.length)),
    reach: mostKept / size,
    split: size,
  };
  return evenly(size, enough[goal]);
}

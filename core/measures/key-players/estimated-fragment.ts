import { bothWays } from '../both-ways.ts';
import type { Graph } from '../graph.ts';
import { evenly } from '../removal/evenly.ts';
import { maskOf } from '../removal/mask-of.ts';
import { type Counted, sampledDistances } from '../removal/sampled-distances.ts';
import { highest } from '../highest.ts';
import { nearnessThrough } from './nearness-through.ts';
import type { NextMember, Objective } from './objective.ts';
import { type Joined, pairsWithoutIn } from './pairs-without.ts';

/** Looks at steps to see first on whom nearness hangs, but from so many entities at least. */
const seenFor = 1e6;
const leastSources = 8;
/** Entities and steps looked at to count distances once, but to so many entities at least. */
const counted = 1e8;
const leastTargets = 256;
/** Entities and steps looked at for each member in counting distances without one candidate and another, of these at least and at most. */
const tries = 1.4e6;
const [leastTried, mostTried] = [2, 12];
/** Looks at steps that finding a member is said to take: it is done over once for each search, and not again. */
const effort = 5e7;
/** How many values a bound must hold for at once: ten sets and nobody. */
const values = 11;
const risk = 0.1;

/**
 * How far the others fall apart without a set, as `fragmentObjective` has it, in a network too large to count all: from
 * distances to some entities drawn once, the same for every set. Those are counted for whom most hangs on, by the
 * shortest ways of all and by what falls off without them once others are away.
 */
export function estimatedFragment(graph: Graph, candidates: Int32Array, seed: number): Objective {
  const { size, neighbours } = graph;
  const pairsWithout = pairsWithoutIn(bothWays(graph));
  const hoped = new Float64Array(size);
  const distances = sampledDistances(
    graph,
    Math.max(leastTargets, counted / (size + neighbours.length)),
    seed,
  );
  const whole = distances.without([]);
  const hopes = firstHopes(graph, distances.targets);
  const tried = Math.min(mostTried, Math.max(leastTried, Math.floor(tries / (size + neighbours.length))));
  let last = { members: [] as readonly number[], nearness: whole.nearness };
  return {
    most: Math.max(0, size - 2),
    effort,
    before: valueOf(whole, size),
    ...(distances.targets < size && { sampled: distances.targets, bound: boundOf(whole, size) }),
    bestNext(members) {
      if (!areSame(last.members, members)) last = { members, nearness: distances.without(members).nearness };
      const { nearness } = last;
      const away = maskOf(size, members);
      hopeWithout(hoped, pairsWithout(away), { hopes, nearness });
      for (const one of members) hoped[one] = -Infinity;
      let best: (NextMember & { readonly nearness: number }) | null = null;
      for (const entity of highest(candidates, hoped, tried).filter((one) => away[one] === 0)) {
        const left = distances.without([...members, entity]);
        hopes[entity] = nearness - left.nearness;
        const value = valueOf(left, size - members.length - 1);
        if (!best || value > best.value || (value === best.value && entity < best.entity))
          best = { entity, value, nearness: left.nearness };
      }
      if (best) last = { members: [...members, best.entity], nearness: best.nearness };
      return best && { entity: best.entity, value: best.value };
    },
  };
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && other.every((member) => one.includes(member));
}

function valueOf({ nearness, sources: targets }: Counted, left: number): number {
  const pairs = targets * (left - 1);
  return pairs > 0 ? Math.min(1, Math.max(0, 1 - nearness / pairs)) : 0;
}

/** What each entity would take along as far as is seen from some, in nearness to so many targets. */
function firstHopes(graph: Graph, targets: number): Float64Array {
  const { size, neighbours } = graph;
  const from = evenly(size, Math.max(leastSources, seenFor / (size + neighbours.length)));
  const { through } = nearnessThrough(graph, from, new Uint8Array(size));
  return through.map((nearness) => (nearness / from.length) * targets);
}

interface Hoped {
  readonly hopes: Float64Array;
  readonly nearness: number;
}

/** Writes the same with members away: pairs that would fall apart count as near as pairs are in the mean. */
function hopeWithout(hoped: Float64Array, { now, without }: Joined, { hopes, nearness }: Hoped): void {
  const each = now > 0 ? nearness / now : 0;
  for (let i = 0; i < hoped.length; i++)
    hoped[i] = Math.max(hopes[i] as number, (now - (without[i] as number)) * each);
}

/** By the central limit theorem, for all values at once (Bonferroni); the deviation of the few values is that of the whole. */
function boundOf({ spread, sources: targets }: Counted, size: number): number {
  const deviations = Math.sqrt(2 * Math.log((2 * values) / risk));
  return (deviations * spread * Math.sqrt(1 - targets / size)) / Math.sqrt(targets);
}

import type { Graph } from '../graph.ts';
import { reversed } from '../reversed.ts';
import { stepBetween } from '../step-between.ts';
import type { BrokerageRole } from './brokerage-role.ts';

/** Pairs that each entity stands between, by role: a number for each entity of the graph. */
export type Brokerage = Readonly<Record<BrokerageRole | 'total', Float64Array>>;

/**
 * How many pairs of others each entity brokers between: one leads to it, it leads to the other, and no step goes from the
 * one to the other (Gould and Fernandez 1989). `groups` says the group of each entity, from 0, or -1 for none: those
 * broker nothing and are no ends. In an undirected graph each pair counts once, and who lets in also represents: both
 * are `gatekeeper`, and `representative` is zero.
 */
export function brokerage(graph: Graph, groups: Int32Array): Brokerage {
  const back = reversed(graph);
  const counts = countsFor(graph.size);
  const around: Around = {
    into: new Float64Array(Math.max(0, ...groups) + 1),
    outOf: new Float64Array(Math.max(0, ...groups) + 1),
    isNext: new Uint8Array(graph.size),
  };
  for (let broker = 0; broker < graph.size; broker++) {
    if ((groups[broker] as number) < 0) continue;
    addOpenPairs(graph, back, broker, { groups, around, counts });
    takeClosedPairs(graph, back, broker, { groups, around, counts });
  }
  return graph.undirected ? onceEach(counts) : counts;
}

/** The working memory of one entity: how many of each group lead to it and from it, and who is next to it. */
interface Around {
  readonly into: Float64Array;
  readonly outOf: Float64Array;
  readonly isNext: Uint8Array;
}

interface Count {
  readonly groups: Int32Array;
  readonly around: Around;
  readonly counts: Brokerage;
}

function countsFor(size: number): Brokerage {
  const none = () => new Float64Array(size);
  return {
    coordinator: none(),
    gatekeeper: none(),
    representative: none(),
    consultant: none(),
    liaison: none(),
    total: none(),
  };
}

function neighboursOf({ offsets, neighbours }: Graph, i: number): Int32Array {
  return neighbours.subarray(offsets[i], offsets[i + 1]);
}

/** Adds all pairs of one who leads there and one it leads to, as if none were linked: by group, not one by one. */
function addOpenPairs(graph: Graph, back: Graph, broker: number, { groups, around, counts }: Count): void {
  const own = groups[broker] as number;
  const [before, after] = [neighboursOf(back, broker), neighboursOf(graph, broker)];
  const allIn = tally(before, groups, around.into, 1);
  const allOut = tally(after, groups, around.outOf, 1);
  const [ownIn, ownOut] = [around.into[own] as number, around.outOf[own] as number];
  add(counts, 'coordinator', broker, ownIn * ownOut);
  add(counts, 'gatekeeper', broker, (allIn - ownIn) * ownOut);
  add(counts, 'representative', broker, ownIn * (allOut - ownOut));
  // Each group is met at the first of its members, and then forgotten.
  let sameGroup = 0;
  for (const other of before) {
    const group = groups[other] as number;
    if (group < 0 || group === own) continue;
    sameGroup += (around.into[group] as number) * (around.outOf[group] as number);
    around.into[group] = 0;
  }
  add(counts, 'consultant', broker, sameGroup);
  add(counts, 'liaison', broker, (allIn - ownIn) * (allOut - ownOut) - sameGroup);
  around.into[own] = 0;
  tally(after, groups, around.outOf, 0);
}

/** Counts by group, or clears the counts; answers how many are in any. */
function tally(members: Int32Array, groups: Int32Array, by: Float64Array, each: 0 | 1): number {
  let all = 0;
  for (const member of members) {
    const group = groups[member] as number;
    if (group < 0) continue;
    by[group] = each * ((by[group] as number) + 1);
    all += 1;
  }
  return all;
}

/** Takes away pairs that need no broker: one and the same entity, or linked without it. */
function takeClosedPairs(graph: Graph, back: Graph, broker: number, { groups, around, counts }: Count): void {
  const after = neighboursOf(graph, broker);
  for (const last of after) around.isNext[last] = 1;
  for (const first of neighboursOf(back, broker)) {
    if ((groups[first] as number) < 0) continue;
    const take = (last: number) => {
      if ((groups[last] as number) >= 0) add(counts, roleOf(groups, first, broker, last), broker, -1);
    };
    if (around.isNext[first] === 1) take(first);
    commonEnds(graph, first, after, around.isNext).forEach(take);
  }
  for (const last of after) around.isNext[last] = 0;
}

/** Those of `after` whom somebody is linked with; the shorter list is gone through, or a hub would cost its square. */
function commonEnds(graph: Graph, first: number, after: Int32Array, isNext: Uint8Array): Int32Array {
  const onward = neighboursOf(graph, first);
  if (onward.length <= after.length) return onward.filter((last) => isNext[last] === 1);
  return after.filter((last) => stepBetween(graph, first, last) >= 0);
}

function roleOf(groups: Int32Array, first: number, broker: number, last: number): BrokerageRole {
  const [from, own, to] = [groups[first], groups[broker], groups[last]];
  if (from === own) return own === to ? 'coordinator' : 'representative';
  if (own === to) return 'gatekeeper';
  return from === to ? 'consultant' : 'liaison';
}

function add(counts: Brokerage, role: BrokerageRole, broker: number, pairs: number): void {
  counts[role][broker] = (counts[role][broker] as number) + pairs;
  counts.total[broker] = (counts.total[broker] as number) + pairs;
}

/** Of pairs counted from both of their ends, each once. */
function onceEach(counts: Brokerage): Brokerage {
  const half = (all: Float64Array) => all.map((pairs) => pairs / 2);
  return {
    coordinator: half(counts.coordinator),
    // From either end the same pair is let in or represented.
    gatekeeper: counts.gatekeeper,
    representative: new Float64Array(counts.representative.length),
    consultant: half(counts.consultant),
    liaison: half(counts.liaison),
    total: half(counts.total),
  };
}

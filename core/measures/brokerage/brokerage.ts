import type { Graph } from '../graph.ts';
import { mapInPlace } from '../map-in-place.ts';
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
  const last = groups.reduce((most, group) => Math.max(most, group), 0);
  const around: Around = {
    into: new Float64Array(last + 1),
    outOf: new Float64Array(last + 1),
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

/** Adds all pairs of one who leads there and one it leads to, as if none were linked: by group, not one by one. */
function addOpenPairs(graph: Graph, back: Graph, broker: number, { groups, around, counts }: Count): void {
  const own = groups[broker] as number;
  const allIn = tally(back, broker, { groups, by: around.into, each: 1 });
  const allOut = tally(graph, broker, { groups, by: around.outOf, each: 1 });
  const [ownIn, ownOut] = [around.into[own] as number, around.outOf[own] as number];
  add(counts, 'coordinator', broker, ownIn * ownOut);
  add(counts, 'gatekeeper', broker, (allIn - ownIn) * ownOut);
  add(counts, 'representative', broker, ownIn * (allOut - ownOut));
  // Each group is met at the first of its members, and then forgotten.
  let sameGroup = 0;
  for (let e = back.offsets[broker] as number; e < (back.offsets[broker + 1] as number); e++) {
    const group = groups[back.neighbours[e] as number] as number;
    if (group < 0 || group === own) continue;
    sameGroup += (around.into[group] as number) * (around.outOf[group] as number);
    around.into[group] = 0;
  }
  add(counts, 'consultant', broker, sameGroup);
  add(counts, 'liaison', broker, (allIn - ownIn) * (allOut - ownOut) - sameGroup);
  around.into[own] = 0;
  tally(graph, broker, { groups, by: around.outOf, each: 0 });
}

interface Tally {
  readonly groups: Int32Array;
  readonly by: Float64Array;
  readonly each: 0 | 1;
}

/** Counts neighbours by group, or clears the counts; answers how many are in any. */
function tally({ offsets, neighbours }: Graph, entity: number, { groups, by, each }: Tally): number {
  let all = 0;
  for (let e = offsets[entity] as number; e < (offsets[entity + 1] as number); e++) {
    const group = groups[neighbours[e] as number] as number;
    if (group < 0) continue;
    by[group] = each * ((by[group] as number) + 1);
    all += 1;
  }
  return all;
}

/** Takes away pairs that need no broker: one and the same entity, or linked without it. */
function takeClosedPairs(graph: Graph, back: Graph, broker: number, count: Count): void {
  const { groups, around } = count;
  mark(graph, broker, around.isNext, 1);
  for (let e = back.offsets[broker] as number; e < (back.offsets[broker + 1] as number); e++) {
    const first = back.neighbours[e] as number;
    if ((groups[first] as number) < 0) continue;
    if (around.isNext[first] === 1) take(count, first, broker, first);
    takeCommonEnds(graph, first, broker, count);
  }
  mark(graph, broker, around.isNext, 0);
}

function mark({ offsets, neighbours }: Graph, entity: number, marks: Uint8Array, as: 0 | 1): void {
  for (let e = offsets[entity] as number; e < (offsets[entity + 1] as number); e++)
    marks[neighbours[e] as number] = as;
}

/** Takes away pairs of this first one; the shorter list of next ones is gone through, or a hub would cost its square. */
function takeCommonEnds(graph: Graph, first: number, broker: number, count: Count): void {
  const { offsets, neighbours } = graph;
  const { isNext } = count.around;
  const isShorter = degreeOf(graph, first) <= degreeOf(graph, broker);
  const gone = isShorter ? first : broker;
  for (let e = offsets[gone] as number; e < (offsets[gone + 1] as number); e++) {
    const last = neighbours[e] as number;
    if (isShorter ? isNext[last] === 1 : stepBetween(graph, first, last) >= 0)
      take(count, first, broker, last);
  }
}

function degreeOf({ offsets }: Graph, entity: number): number {
  return (offsets[entity + 1] as number) - (offsets[entity] as number);
}

/** Takes away one pair, unless its last is in no group. */
function take({ groups, counts }: Count, first: number, broker: number, last: number): void {
  if ((groups[last] as number) >= 0) add(counts, roleOf(groups, first, broker, last), broker, -1);
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

/** Of pairs counted from both of their ends, each once; the counts themselves are halved. */
function onceEach(counts: Brokerage): Brokerage {
  const half = (all: Float64Array) => mapInPlace(all, (pairs) => pairs / 2);
  return {
    coordinator: half(counts.coordinator),
    // From either end the same pair is let in or represented.
    gatekeeper: counts.gatekeeper,
    representative: counts.representative.fill(0),
    consultant: half(counts.consultant),
    liaison: half(counts.liaison),
    total: half(counts.total),
  };
}

import type { GraphDirection } from '../measures/graph-direction.ts';
import type { Network } from './network.ts';
import { type Ways, waysOf } from './ways.ts';

/** The ways along which a search goes, and the same backwards. */
export interface Routes {
  readonly out: Ways;
  readonly back: Ways;
  /** For the search from each end: -1 for everybody between two questions, so that none costs the size of the network. */
  readonly hops: readonly [Int32Array, Int32Array];
  /** Where somebody on a shortest path is among these; -1 as well. */
  readonly places: Int32Array;
}

export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  /** How many paths are listed at most; all are counted. */
  readonly most: number;
  /** 1 for entities that no path may lead through. */
  readonly closed?: Uint8Array;
  /** Entities that must not be the first step. */
  readonly barred?: ReadonlySet<number>;
}

/** What was found; no paths and `hops` -1 where none leads there. */
export interface ShortestPaths {
  readonly hops: number;
  /** Of all shortest ones; exact up to 2^53. Parallel links make no other path. */
  readonly count: number;
  /** Entities from end to end, the most convincing first. */
  readonly paths: readonly Int32Array[];
}

/** The routes of a network: `ignore` goes along links both ways, `out` along their arrows. */
export function routesOf(network: Network, direction: Exclude<GraphDirection, 'in'>): Routes {
  const out = waysOf(network, direction);
  const unseen = () => new Int32Array(out.size).fill(-1);
  return {
    out,
    back: direction === 'ignore' ? out : waysOf(network, 'in'),
    hops: [unseen(), unseen()],
    places: unseen(),
  };
}

/**
 * All shortest paths between two entities, counted, and the first of them: those whose weakest step is least weak come
 * first, among these by position of their entities. Breadth-first search from both ends (Moore 1959), then a walk
 * through the entities on shortest paths alone, so that listing costs no more than what is listed.
 */
export function shortestPaths(routes: Routes, question: PathQuestion): ShortestPaths {
  const { out, back } = routes;
  const [near, far] = [
    sideFrom(back, routes.hops[0], question.to),
    sideFrom(out, routes.hops[1], question.from),
  ];
  meet(near, far, question);
  const total = near.hops[question.from] as number;
  const start = total < 0 ? undefined : throughAll(routes, near.hops, question);
  for (const { hops, reached } of [near, far]) for (const i of reached) hops[i] = -1;
  return start
    ? { hops: total, count: start.count, paths: listed(start, question) }
    : { hops: -1, count: 0, paths: [] };
}

/** A search that goes on layer by layer from one end, and how far it has come. */
interface Side {
  readonly ways: Ways;
  /** Steps from its end, -1 where it has not been. */
  readonly hops: Int32Array;
  /** Where it has been, in that order, and where the outmost layer begins among them. */
  readonly reached: number[];
  layer: number;
  depth: number;
}

/**
 * Gives `near` the steps to the target of all on shortest paths, and perhaps of others. Searches from both ends meet in the
 * middle (Pohl 1971), so that little is seen of a large network.
 */
function meet(near: Side, far: Side, question: PathQuestion): void {
  while (outmost(near) > 0 && outmost(far) > 0) {
    const isFar = outmost(far) <= outmost(near);
    const met = isFar ? goOn(far, near, question) : goOn(near, far, question);
    if (met.length === 0) continue;
    fillIn(near, far, met, question);
    return;
  }
}

function sideFrom(ways: Ways, hops: Int32Array, end: number): Side {
  hops[end] = 0;
  return { ways, hops, reached: [end], layer: 0, depth: 0 };
}

/** How many are in the outmost layer. */
function outmost({ reached, layer }: Side): number {
  return reached.length - layer;
}

/** Goes one step on from everybody in the outmost layer; gives who of the next one the other side has reached. */
function goOn(side: Side, other: Side, question: PathQuestion): number[] {
  const { hops, reached } = side;
  const { offsets, ends } = side.ways;
  const { closed, barred } = question;
  const met: number[] = [];
  const last = reached.length;
  const depth = ++side.depth;
  for (let at = side.layer; at < last; at++) {
    const i = reached[at] as number;
    for (let way = offsets[i] as number, after = offsets[i + 1] as number; way < after; way++) {
      const end = ends[way] as number;
      if (hops[end] !== -1 || closed?.[end] === 1) continue;
      if (barred && isBarred(question, i, end)) continue;
      hops[end] = depth;
      reached.push(end);
      if (other.hops[end] !== -1) met.push(end);
    }
  }
  side.layer = last;
  return met;
}

/** Whether a step, gone along from either side, must not be the first. */
function isBarred({ from, barred }: PathQuestion, i: number, end: number): boolean {
  return (i === from && barred?.has(end) === true) || (end === from && barred?.has(i) === true);
}

/** Goes back from where the searches met to the start, over those alone that lie on shortest paths. */
function fillIn(near: Side, far: Side, met: readonly number[], { from, barred }: PathQuestion): void {
  const { ways, hops, reached } = near;
  const total = near.depth + far.depth;
  const queue = [...met];
  for (const i of queue) {
    const before = (far.hops[i] as number) - 1;
    for (let way = ways.offsets[i] as number; way < (ways.offsets[i + 1] as number); way++) {
      const end = ways.ends[way] as number;
      if (far.hops[end] !== before || hops[end] !== -1) continue;
      if (end === from && barred?.has(i)) continue;
      hops[end] = total - before;
      reached.push(end);
      queue.push(end);
    }
  }
}

/** A step to an entity nearer to the target, and how weak the best of the parallel links there is. */
interface Step {
  readonly end: Onward;
  readonly weakness: number;
}

/** What lies between an entity on a shortest path and the target. */
interface Onward {
  readonly entity: number;
  readonly steps: Step[];
  /** How many shortest paths lead on, and how weak the weakest step of the best of them is. */
  count: number;
  best: number;
}

/** The start, with all that leads on from it. */
function throughAll({ out, places }: Routes, hops: Int32Array, question: PathQuestion): Onward {
  const start = onwardFrom(question.from);
  const order = [start];
  places[start.entity] = 0;
  for (const one of order)
    eachNearer(out, hops, question, one.entity, (way) => {
      const entity = out.ends[way] as number;
      if (places[entity] === -1) places[entity] = order.push(onwardFrom(entity)) - 1;
      const end = order[places[entity] as number] as Onward;
      one.steps.push({ end, weakness: out.weakness[way] as number });
    });
  for (let at = order.length - 1; at >= 0; at--) {
    const one = order[at] as Onward;
    places[one.entity] = -1;
    if (one.entity === question.to) [one.count, one.best] = [1, 0];
    else sumUp(one);
  }
  return start;
}

function onwardFrom(entity: number): Onward {
  return { entity, steps: [], count: 0, best: Infinity };
}

/** The ways to entities one step nearer to the target, of parallel ones the least weak. */
function eachNearer(
  { offsets, ends }: Ways,
  hops: Int32Array,
  { from, barred }: PathQuestion,
  i: number,
  take: (way: number) => void,
): void {
  const wanted = (hops[i] as number) - 1;
  if (wanted < 0) return;
  const first = offsets[i] as number;
  for (let way = first, last = offsets[i + 1] as number; way < last; way++) {
    const end = ends[way] as number;
    if (hops[end] !== wanted || (way > first && ends[way - 1] === end)) continue;
    if (i !== from || barred?.has(end) !== true) take(way);
  }
}

function sumUp(one: Onward): void {
  for (const { end, weakness } of one.steps) {
    one.count += end.count;
    one.best = Math.min(one.best, Math.max(weakness, end.best));
  }
}

/** Walks the paths whose weakest step is of one level after those of the levels before it. */
function listed(start: Onward, { to, most }: PathQuestion): Int32Array[] {
  const paths: Int32Array[] = [];
  for (let level = start.best; level <= 2 && paths.length < most; level++) {
    const trail = [{ at: start, worst: 0, next: 0 }];
    for (let top = trail.at(-1); top && paths.length < most; top = trail.at(-1)) {
      const step = top.at.steps[top.next++];
      if (step === undefined) {
        if (top.at.entity === to && top.worst === level)
          paths.push(Int32Array.from(trail, ({ at }) => at.entity));
        trail.pop();
      } else if (step.weakness <= level && step.end.best <= level) {
        trail.push({ at: step.end, worst: Math.max(top.worst, step.weakness), next: 0 });
      }
    }
  }
  return paths;
}

import type { GraphDirection } from '../measures/graph-direction.ts';
import type { Network } from './network.ts';
import { type Ways, waysOf } from './ways.ts';

/** The ways along which a search goes, and the same backwards. */
export interface Routes {
  readonly out: Ways;
  readonly back: Ways;
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
  return { out, back: direction === 'ignore' ? out : waysOf(network, 'in') };
}

/**
 * All shortest paths between two entities, counted, and the first of them: those whose weakest step is least weak come
 * first, among these by position of their entities. Breadth-first search back from the target (Moore 1959), then a walk
 * through the entities on shortest paths alone, so that listing costs no more than what is listed.
 */
export function shortestPaths(routes: Routes, question: PathQuestion): ShortestPaths {
  const hops = hopsTo(routes, question);
  const total = hops[question.from] as number;
  if (total < 0) return { hops: -1, count: 0, paths: [] };
  const between = throughAll(routes.out, hops, question);
  return {
    hops: total,
    count: between.counts.get(question.from) ?? 0,
    paths: listed(routes.out, hops, between.best, question),
  };
}

/** Steps to the target, -1 where unknown; stops as soon as the start is reached. */
function hopsTo({ back }: Routes, { from, to, closed, barred }: PathQuestion): Int32Array {
  const hops = new Int32Array(back.size).fill(-1);
  const queue = [to];
  hops[to] = 0;
  for (let head = 0; head < queue.length; head++) {
    const i = queue[head] as number;
    const next = (hops[i] as number) + 1;
    for (let way = back.offsets[i] as number; way < (back.offsets[i + 1] as number); way++) {
      const other = back.ends[way] as number;
      if (other === from) {
        if (barred?.has(i)) continue;
        hops[from] = next;
        return hops;
      }
      if (hops[other] !== -1 || closed?.[other] === 1) continue;
      hops[other] = next;
      queue.push(other);
    }
  }
  return hops;
}

/** The entities one step nearer to the target, each with how weak the best of the parallel links there is. */
function stepsFrom(
  { offsets, ends, weakness }: Ways,
  hops: Int32Array,
  { from, barred }: PathQuestion,
  i: number,
): { readonly end: number; readonly weakness: number }[] {
  const steps = [];
  const wanted = (hops[i] as number) - 1;
  for (let way = offsets[i] as number; way < (offsets[i + 1] as number); way++) {
    const end = ends[way] as number;
    const isParallel = way > (offsets[i] as number) && ends[way - 1] === end;
    if (isParallel || hops[end] !== wanted) continue;
    if (i === from && barred?.has(end)) continue;
    steps.push({ end, weakness: weakness[way] as number });
  }
  return steps;
}

/** For each entity on a shortest path: how many lead on from it, and how weak the weakest step of the best of them is. */
function throughAll(out: Ways, hops: Int32Array, question: PathQuestion) {
  const order = [question.from];
  const seen = new Set(order);
  for (const i of order)
    for (const { end } of stepsFrom(out, hops, question, i))
      if (!seen.has(end)) {
        seen.add(end);
        order.push(end);
      }
  const counts = new Map([[question.to, 1]]);
  const best = new Map([[question.to, 0]]);
  for (const i of order.reverse()) {
    if (i === question.to) continue;
    const steps = stepsFrom(out, hops, question, i);
    counts.set(
      i,
      steps.reduce((sum, { end }) => sum + (counts.get(end) ?? 0), 0),
    );
    best.set(i, Math.min(...steps.map((step) => Math.max(step.weakness, best.get(step.end) ?? 0))));
  }
  return { counts, best };
}

/** Walks the paths whose weakest step is of one level after those of the levels before it. */
function listed(
  out: Ways,
  hops: Int32Array,
  best: ReadonlyMap<number, number>,
  question: PathQuestion,
): Int32Array[] {
  const paths: Int32Array[] = [];
  const stepsOn = (at: number, level: number) =>
    stepsFrom(out, hops, question, at).filter(
      (step) => Math.max(step.weakness, best.get(step.end) ?? 0) <= level,
    );
  for (let level = best.get(question.from) ?? 0; level <= 2; level++) {
    const trail = [{ at: question.from, worst: 0, steps: stepsOn(question.from, level) }];
    for (let top = trail.at(-1); top && paths.length < question.most; top = trail.at(-1)) {
      const step = top.steps.shift();
      if (step) {
        const worst = Math.max(top.worst, step.weakness);
        trail.push({ at: step.end, worst, steps: stepsOn(step.end, level) });
      } else {
        if (top.at === question.to && top.worst === level) paths.push(Int32Array.from(trail, ({ at }) => at));
        trail.pop();
      }
    }
  }
  return paths;
}

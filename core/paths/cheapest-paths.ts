import { distancesFrom } from '../measures/distances.ts';
import { buildGraph, type Graph } from '../measures/graph.ts';
import { stepBetween } from '../measures/step-between.ts';
import type { Weighting } from '../measures/weighting.ts';
import { cheapestPath } from './cheapest-path.ts';
import { NearestFirst } from './nearest-first.ts';
import type { Network } from './network.ts';
import { nextBest } from './next-best.ts';
import { byPosition, weakestOn } from './weakest-on.ts';
import { type Ways, waysOf } from './ways.ts';

/** A network whose steps have costs, along the search and against it, and the ways behind these. */
export interface PricedRoutes {
  readonly out: Graph;
  readonly back: Graph;
  readonly ways: Ways;
}

/** The routes of a network whose links are weighed: `ignore` goes along them both ways, `out` along their arrows. */
export function pricedRoutes(
  network: Network,
  { direction, weighting }: { readonly direction: 'ignore' | 'out'; readonly weighting: Weighting },
): PricedRoutes {
  const out = buildGraph(network, direction, weighting);
  const back = direction === 'ignore' ? out : buildGraph(network, 'in', weighting);
  return { out, back, ways: waysOf(network, direction) };
}

export interface PricedQuestion {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  /** Gets 0 to 1 now and then. */
  readonly progress?: (done: number) => void;
}

/** A path and the sum of the costs of its steps. */
export interface PricedPath {
  readonly entities: Int32Array;
  readonly cost: number;
}

/** Sums of the same costs in another order differ by less than this share. */
const rounding = 1e-12;

/**
 * The first `most` paths between two entities that pass no entity twice, the cheapest first; of equally cheap ones that
 * are listed those of fewer steps, then those over less weak links. One alone is searched for from both ends; several by
 * searches led by what the rest costs at least (Hart, Nilsson and Raphael 1968), which one search back from the target
 * has told (Dijkstra 1959).
 */
export function cheapestPaths(routes: PricedRoutes, question: PricedQuestion): PricedPath[] {
  const { out, back, ways } = routes;
  const { from, to, most, progress = () => undefined } = question;
  const priced = (entities: Int32Array) => ({ entities, cost: costOf(out, entities) });
  if (most === 1) return [cheapestPath(out, back, [from, to]) ?? []].flat().map(priced);
  const least = distancesTo(back, to);
  const rest = (start: number, closed: Uint8Array, barred: ReadonlySet<number>) =>
    cheapest(out, { from: start, to, least, closed, barred });
  const best = rest(from, new Uint8Array(out.size), new Set());
  const compare = (a: Int32Array, b: Int32Array) =>
    compareCosts(costOf(out, a), costOf(out, b)) ||
    a.length - b.length ||
    weakestOn(a, ways) - weakestOn(b, ways) ||
    byPosition(a, b);
  const found = nextBest(best ? [best] : [], { rest, compare }, { size: out.size, most, progress });
  // Of equally cheap ones the first that was found need not be the best.
  return found.sort(compare).map(priced);
}

/** What it costs at least from everybody to the target, along ways that lead back from it. */
function distancesTo(back: Graph, target: number): Float64Array {
  const search = distancesFrom(back);
  const least = search.from(target).slice();
  search.end();
  return least;
}

/** Below zero where the first is cheaper by more than rounding. */
export function compareCosts(a: number, b: number): number {
  return Math.abs(a - b) <= rounding * Math.max(a, b) ? 0 : a - b;
}

interface Search {
  readonly from: number;
  readonly to: number;
  /** What it costs at least from each entity to the target. */
  readonly least: Float64Array;
  readonly closed: Uint8Array;
  readonly barred: ReadonlySet<number>;
}

/** What is known of entities that a search has come to. */
interface Known {
  readonly cost: Map<number, number>;
  readonly before: Map<number, number>;
  readonly waiting: NearestFirst;
}

function cheapest(graph: Graph, search: Search): Int32Array | undefined {
  const { from, to } = search;
  const known: Known = { cost: new Map([[from, 0]]), before: new Map(), waiting: new NearestFirst() };
  const done = new Set<number>();
  known.waiting.put(from, 0);
  while (known.waiting.least < Infinity) {
    const i = known.waiting.take();
    if (i === to) return trail(known.before, from, to);
    if (done.has(i)) continue;
    done.add(i);
    goOnFrom(graph, i, search, known);
  }
  return undefined;
}

function goOnFrom(graph: Graph, i: number, { from, least, closed, barred }: Search, known: Known): void {
  const soFar = known.cost.get(i) as number;
  for (let e = graph.offsets[i] as number, last = graph.offsets[i + 1] as number; e < last; e++) {
    const other = graph.neighbours[e] as number;
    const rest = least[other] as number;
    if (rest === Infinity || closed[other] === 1 || (i === from && barred.has(other))) continue;
    const next = soFar + (graph.costs?.[e] ?? 1);
    if (next >= (known.cost.get(other) ?? Infinity)) continue;
    known.cost.set(other, next);
    known.before.set(other, i);
    known.waiting.put(other, next + rest);
  }
}

function trail(before: ReadonlyMap<number, number>, from: number, to: number): Int32Array {
  const path = [to];
  for (let at = to; at !== from;) {
    at = before.get(at) as number;
    path.push(at);
  }
  return Int32Array.from(path.reverse());
}

function costOf(graph: Graph, path: Int32Array): number {
  let cost = 0;
  for (let at = 0; at + 1 < path.length; at++) {
    const step = stepBetween(graph, path[at] as number, path[at + 1] as number);
    cost += graph.costs?.[step] ?? 1;
  }
  return cost;
}

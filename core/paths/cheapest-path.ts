import type { Graph } from '../measures/graph.ts';
import { NearestFirst } from './nearest-first.ts';

/** A search that goes on from one end, the nearest first. */
interface Side {
  readonly graph: Graph;
  /** What it costs to get here from its end, as far as is known. */
  readonly costs: Float64Array;
  /** The entity before each on the way from its end. */
  readonly before: Int32Array;
  readonly done: Uint8Array;
  readonly waiting: NearestFirst;
}

/**
 * A cheapest path between two entities, undefined where there is none: searches from both ends, until nothing cheaper
 * than where they met can come (Dijkstra 1959; Nicholson 1966). `back` is the graph with its steps turned round.
 */
export function cheapestPath(
  graph: Graph,
  back: Graph,
  [from, to]: readonly [number, number],
): Int32Array | undefined {
  const [start, end] = [sideFrom(graph, from), sideFrom(back, to)];
  const meeting = { at: -1, cost: Infinity };
  while (start.waiting.least + end.waiting.least < meeting.cost) {
    const isStart = start.waiting.least <= end.waiting.least;
    if (isStart) goOn(start, end, meeting);
    else goOn(end, start, meeting);
  }
  if (meeting.at < 0) return undefined;
  return Int32Array.from([...trail(start, meeting.at).reverse(), ...trail(end, meeting.at).slice(1)]);
}

function sideFrom(graph: Graph, end: number): Side {
  const costs = new Float64Array(graph.size).fill(Infinity);
  const waiting = new NearestFirst();
  costs[end] = 0;
  waiting.put(end, 0);
  const before = new Int32Array(graph.size).fill(-1);
  return { graph, costs, before, done: new Uint8Array(graph.size), waiting };
}

/** Goes on from the nearest who waits, and remembers where the two sides met for least. */
function goOn(side: Side, other: Side, meeting: { at: number; cost: number }): void {
  const { graph, costs, before, done, waiting } = side;
  const i = waiting.take();
  if (done[i] === 1) return;
  done[i] = 1;
  const soFar = costs[i] as number;
  for (let e = graph.offsets[i] as number, last = graph.offsets[i + 1] as number; e < last; e++) {
    const end = graph.neighbours[e] as number;
    const cost = soFar + (graph.costs?.[e] ?? 1);
    if (cost >= (costs[end] as number)) continue;
    costs[end] = cost;
    before[end] = i;
    waiting.put(end, cost);
    const both = cost + (other.costs[end] as number);
    if (both < meeting.cost) {
      meeting.at = end;
      meeting.cost = both;
    }
  }
}

function trail({ before }: Side, from: number): number[] {
  const path = [];
  for (let at = from; at !== -1; at = before[at] as number) path.push(at);
  return path;
}

import type { Graph } from '../graph.ts';

/** How near the sources are to all others, and how much of it goes through each entity. */
export interface NearnessThrough {
  /** One over the steps from each source to each other entity, together. */
  readonly total: number;
  /**
   * What of it ends at an entity or cannot be had on another way as short, and where all are sources what begins there as
   * well: then no more is lost without it.
   */
  readonly through: Float64Array;
}

/** The working memory of one search, reused from source to source. */
interface Search {
  readonly hops: Int32Array;
  readonly queue: Int32Array;
  /** The last entity that all shortest ways lead through, and how many such there are one after another. */
  readonly gate: Int32Array;
  readonly depth: Int32Array;
  readonly nearness: Float64Array;
}

/**
 * Which nearness hangs on whom. From each source, the entities that all its shortest ways to another lead through are a
 * tree (the dominators of their network, Lengauer and Tarjan 1979), in which each is above what hangs on it.
 */
export function nearnessThrough(graph: Graph, sources: Int32Array, away: Uint8Array): NearnessThrough {
  const { size } = graph;
  const search: Search = {
    hops: new Int32Array(size).fill(-1),
    queue: new Int32Array(size),
    gate: new Int32Array(size),
    depth: new Int32Array(size),
    nearness: new Float64Array(size),
  };
  const through = new Float64Array(size);
  let total = 0;
  for (const source of sources) {
    if (away[source] === 1) continue;
    const reached = searchFrom(graph, source, search, away);
    const from = collect(search, reached, through);
    if (sources.length === size) through[source] = (through[source] as number) + from;
    total += from;
  }
  return { total, through };
}

function searchFrom(
  { offsets, neighbours }: Graph,
  source: number,
  search: Search,
  away: Uint8Array,
): number {
  const { hops, queue, gate, depth } = search;
  let end = 1;
  queue[0] = source;
  hops[source] = 0;
  depth[source] = 0;
  gate[source] = source;
  for (let head = 0; head < end; head++) {
    const i = queue[head] as number;
    const next = (hops[i] as number) + 1;
    if (head > 0) depth[i] = (depth[gate[i] as number] as number) + 1;
    for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
      const other = neighbours[e] as number;
      const known = hops[other] as number;
      if (known < 0) {
        if (away[other] === 1) continue;
        hops[other] = next;
        gate[other] = i;
        queue[end++] = other;
      } else if (known === next) gate[other] = commonGate(search, gate[other] as number, i);
    }
  }
  return end;
}

function commonGate({ gate, depth }: Search, one: number, other: number): number {
  let [a, b] = [one, other];
  while (a !== b)
    if ((depth[a] as number) > (depth[b] as number)) a = gate[a] as number;
    else b = gate[b] as number;
  return a;
}

/** Goes back from the farthest entity, each passing what it is worth on to its gate, and clears the search. */
function collect({ hops, queue, gate, nearness }: Search, reached: number, through: Float64Array): number {
  for (let head = reached - 1; head > 0; head--) {
    const i = queue[head] as number;
    const worth = (nearness[i] as number) + 1 / (hops[i] as number);
    const above = gate[i] as number;
    through[i] = (through[i] as number) + worth;
    nearness[above] = (nearness[above] as number) + worth;
    nearness[i] = 0;
    hops[i] = -1;
  }
  const source = queue[0] as number;
  const total = nearness[source] as number;
  nearness[source] = 0;
  hops[source] = -1;
  return total;
}

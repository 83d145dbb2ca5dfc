import type { Graph } from './graph.ts';

/** The same graph with its entities in another order. */
export interface Relabelled {
  readonly graph: Graph;
  /** Position in the graph as it was of each entity of this one. */
  readonly order: Int32Array;
}

/**
 * Puts next to each other what is searched together: entities in the order in which a breadth-first search reaches them
 * from the one with most steps, part by part. Searches then read memory in longer stretches.
 */
export function relabel(graph: Graph): Relabelled {
  const order = searchOrder(graph);
  return { graph: inOrder(graph, order), order };
}

/** The same graph with its entities in this order; neighbours are then no longer ascending, and strengths are left behind. */
export function inOrder(graph: Graph, order: Int32Array): Graph {
  const { size, offsets, neighbours, costs, undirected } = graph;
  const position = new Int32Array(size);
  order.forEach((i, at) => (position[i] = at));
  const moved = new Int32Array(size + 1);
  const ends = new Int32Array(neighbours.length);
  const moveCosts = costs && new Float64Array(neighbours.length);
  let count = 0;
  for (let at = 0; at < size; at++) {
    const i = order[at] as number;
    for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
      ends[count] = position[neighbours[e] as number] as number;
      if (moveCosts) moveCosts[count] = costs[e] as number;
      count++;
    }
    moved[at + 1] = count;
  }
  const bare = { size, offsets: moved, neighbours: ends, undirected };
  return moveCosts ? { ...bare, costs: moveCosts } : bare;
}

/** Positions in the order in which `relabel` puts them. */
export function searchOrder({ size, offsets, neighbours }: Graph): Int32Array {
  const degree = (i: number) => (offsets[i + 1] as number) - (offsets[i] as number);
  const seen = new Uint8Array(size);
  const order = new Int32Array(size);
  let end = 0;
  const starts = Int32Array.from(seen.keys()).sort((a, b) => degree(b) - degree(a) || a - b);
  for (const start of starts) {
    if (seen[start] === 1) continue;
    let head = end;
    order[end++] = start;
    seen[start] = 1;
    for (; head < end; head++) {
      const i = order[head] as number;
      for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
        const other = neighbours[e] as number;
        if (seen[other] === 1) continue;
        seen[other] = 1;
        order[end++] = other;
      }
    }
  }
  return order;
}

/** The same positions, those that are marked 1 before all others, and how many these are. */
export function markedFirst(order: Int32Array, isMarked: Uint8Array) {
  const first = order.filter((i) => isMarked[i] === 1);
  const all = new Int32Array(order.length);
  all.set(first);
  all.set(
    order.filter((i) => isMarked[i] !== 1),
    first.length,
  );
  return { order: all, count: first.length };
}

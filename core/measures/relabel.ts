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
function inOrder(graph: Graph, order: Int32Array): Graph {
  const { size, neighbours, costs, undirected } = graph;
  const rows = {
    offsets: new Int32Array(size + 1),
    neighbours: new Int32Array(neighbours.length),
    ...(costs && { costs: new Float64Array(costs.length) }),
  };
  writeInOrder(graph, order, rows);
  return { size, undirected, ...rows };
}

/** Where the steps of a graph are written. */
export type Rows = Pick<Graph, 'offsets' | 'neighbours'> & { readonly costs?: Float64Array | undefined };

/** Writes what `inOrder` gives. */
export function writeInOrder(graph: Graph, order: Int32Array, rows: Rows): void {
  const { size, offsets, neighbours, costs } = graph;
  const position = new Int32Array(size);
  for (let at = 0; at < size; at++) position[order[at] as number] = at;
  let count = 0;
  for (let at = 0; at < size; at++) {
    const i = order[at] as number;
    for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
      rows.neighbours[count] = position[neighbours[e] as number] as number;
      if (costs && rows.costs) rows.costs[count] = costs[e] as number;
      count++;
    }
    rows.offsets[at + 1] = count;
  }
}

/** Positions in the order in which `relabel` puts them. */
export function searchOrder(graph: Graph): Int32Array {
  const { size, offsets, neighbours } = graph;
  const seen = new Uint8Array(size);
  const order = new Int32Array(size);
  let end = 0;
  for (const start of byDegree(graph)) {
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

/** Those with most steps first, and equal ones as they come. */
function byDegree({ size, offsets }: Graph): Int32Array {
  const fewer = (i: number): number => size - (offsets[i + 1] as number) + (offsets[i] as number);
  const next = new Int32Array(size + 2);
  for (let i = 0; i < size; i++) next[fewer(i) + 1] = (next[fewer(i) + 1] as number) + 1;
  for (let key = 0; key <= size; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const place = next[fewer(i)] as number;
    next[fewer(i)] = place + 1;
    sorted[place] = i;
  }
  return sorted;
}

/** The same positions, those that are marked 1 before all others, and how many these are. */
export function markedFirst(order: Int32Array, isMarked: Uint8Array) {
  const count = isMarked.reduce((sum, mark) => sum + Number(mark === 1), 0);
  const all = new Int32Array(order.length);
  let [first, rest] = [0, count];
  for (const i of order) all[isMarked[i] === 1 ? first++ : rest++] = i;
  return { order: all, count };
}

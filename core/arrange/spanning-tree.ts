import type { Graph } from '../measures/graph.ts';

/** A tree over a connected network in which everybody hangs as near to the root as the links allow. */
export interface SpanningTree {
  readonly root: number;
  /** Hops from the root. */
  readonly depths: Int32Array;
  /** Everybody, root first, nobody before whom they hang on. */
  readonly order: Int32Array;
  readonly children: readonly number[][];
}

const sweeps = 8;

/** The one asked for, or, where that is -1, the one with most links. */
export function rootOf({ size, offsets }: Graph, asked: number): number {
  if (asked >= 0) return asked;
  let best = 0;
  const degree = (i: number): number => (offsets[i + 1] as number) - (offsets[i] as number);
  for (let i = 1; i < size; i++) if (degree(i) > degree(best)) best = i;
  return best;
}

/**
 * The tree of shortest ways from a root in a connected graph. Branches are ordered so that whoever is linked across the
 * tree comes near each other, as far as some sweeps by the mean place of the linked bring it.
 */
export function spanningTree(graph: Graph, root: number): SpanningTree {
  const tree = breadthFirst(graph, root);
  let best = tree.children.map((own) => own.slice());
  let least = lengthAcross(graph, tree);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    orderChildren(graph, tree);
    const length = lengthAcross(graph, tree);
    if (length >= least) continue;
    least = length;
    best = tree.children.map((own) => own.slice());
  }
  return { ...tree, children: best };
}

function breadthFirst({ size, offsets, neighbours }: Graph, root: number): SpanningTree {
  const depths = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const children: number[][] = Array.from({ length: size }, () => []);
  order[0] = root;
  depths[root] = 0;
  for (let head = 0, end = 1; head < end; head++) {
    const i = order[head] as number;
    for (const other of neighbours.subarray(offsets[i], offsets[i + 1])) {
      if ((depths[other] as number) >= 0) continue;
      depths[other] = (depths[i] as number) + 1;
      children[i]?.push(other);
      order[end++] = other;
    }
  }
  return { root, depths, order, children };
}

/** Places along the leaves: of a leaf its rank, of others the mean of their branches. */
function placesOf({ order, children, root }: SpanningTree): Float64Array {
  const places = new Float64Array(order.length);
  const stack = [root];
  let leaf = 0;
  while (stack.length > 0) {
    const i = stack.pop() as number;
    const own = children[i] as number[];
    if (own.length === 0) places[i] = leaf++;
    for (let at = own.length - 1; at >= 0; at--) stack.push(own[at] as number);
  }
  for (const i of order.toReversed()) {
    const own = children[i] as number[];
    if (own.length > 0)
      places[i] = own.reduce((sum, child) => sum + (places[child] as number), 0) / own.length;
  }
  return places;
}

/** Sum over all links of how far apart their ends lie along the leaves. */
function lengthAcross({ size, offsets, neighbours }: Graph, tree: SpanningTree): number {
  const places = placesOf(tree);
  let sum = 0;
  for (let i = 0; i < size; i++)
    for (const other of neighbours.subarray(offsets[i], offsets[i + 1]))
      sum += Math.abs((places[i] as number) - (places[other] as number));
  return sum;
}

/** Sorts branches by where all those are whom they are linked with. */
function orderChildren(graph: Graph, { order, children, ...rest }: SpanningTree): void {
  const places = placesOf({ order, children, ...rest });
  const sums = new Float64Array(graph.size);
  const counts = new Float64Array(graph.size);
  for (const i of order.toReversed()) {
    for (const other of graph.neighbours.subarray(graph.offsets[i], graph.offsets[i + 1])) {
      sums[i] = (sums[i] as number) + (places[other] as number);
      counts[i] = (counts[i] as number) + 1;
    }
    for (const child of children[i] as number[]) {
      sums[i] = (sums[i] as number) + (sums[child] as number);
      counts[i] = (counts[i] as number) + (counts[child] as number);
    }
  }
  const mean = (i: number): number => (sums[i] as number) / Math.max(1, counts[i] as number);
  for (const own of children) own.sort((a, b) => mean(a) - mean(b) || a - b);
}

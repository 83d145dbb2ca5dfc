import type { Graph } from '../measures/graph.ts';
import type { ArrangeInput } from './arrange.ts';
import { hopsFrom } from './hops-from.ts';

/** One-way links between positions that never lead back to where they began. */
export interface Descent {
  /** Who stands above and who below, per link. */
  readonly upper: Int32Array;
  readonly lower: Int32Array;
  /** Layer of everybody, 0 on top; every link leads to a higher one. */
  readonly layers: Int32Array;
}

/**
 * Decides who stands above whom. Links with an arrow lead down, but for as few as must be turned round where they run in
 * circles (Eades, Lin & Smyth 1993); links without one lead away from `root`. Layers are those of the longest ways,
 * after which everybody sinks towards what hangs below.
 */
export function descent({ size, from, to, directed }: ArrangeInput, graph: Graph, root: number): Descent {
  const rank = ranksOf(size, arrowsOf({ size, from, to, directed }), hopsFrom(graph, root));
  const pairs = new Set<number>();
  from.forEach((a, link) => {
    const b = to[link] as number;
    if (a === b) return;
    const [first, last] = (rank[a] as number) < (rank[b] as number) ? [a, b] : [b, a];
    pairs.add(first * size + last);
  });
  const upper = Int32Array.from(pairs, (pair) => Math.floor(pair / size));
  const lower = Int32Array.from(pairs, (pair) => pair % size);
  return { upper, lower, layers: layersOf(size, { upper, lower }, rank) };
}

interface Arrows {
  readonly below: readonly number[][];
  readonly above: readonly number[][];
}

function arrowsOf({
  size,
  from,
  to,
  directed,
}: Pick<ArrangeInput, 'size' | 'from' | 'to' | 'directed'>): Arrows {
  const lists = (): number[][] => Array.from({ length: size }, () => []);
  const [below, above] = [lists(), lists()];
  from.forEach((a, link) => {
    const b = to[link] as number;
    if (directed[link] !== 1 || a === b) return;
    below[a]?.push(b);
    above[b]?.push(a);
  });
  return { below, above };
}

/**
 * A rank for everybody such that nearly all arrows lead to a higher one: in turn, of those with no arrow left from
 * above, the one fewest hops from the root; where there is none, the one with the most arrows to spare.
 */
function ranksOf(size: number, { below, above }: Arrows, hops: Float64Array): Int32Array {
  const incoming = Int32Array.from(above, ({ length }) => length);
  const outgoing = Int32Array.from(below, ({ length }) => length);
  const rank = new Int32Array(size).fill(-1);
  const waiting = new Set(Array.from({ length: size }, (_, i) => i));
  const before = (i: number, j: number): boolean => {
    const [free, other] = [incoming[i] === 0, incoming[j] === 0];
    if (free !== other) return free;
    const spare = (k: number): number => (outgoing[k] as number) - (incoming[k] as number);
    const lead = free ? (hops[j] as number) - (hops[i] as number) : spare(i) - spare(j);
    return lead > 0 || (lead === 0 && spare(i) > spare(j));
  };
  while (waiting.size > 0) {
    let next = -1;
    for (const i of waiting) if (next < 0 || before(i, next)) next = i;
    waiting.delete(next);
    rank[next] = size - waiting.size - 1;
    for (const other of below[next] as number[]) incoming[other] = (incoming[other] as number) - 1;
    for (const other of above[next] as number[]) outgoing[other] = (outgoing[other] as number) - 1;
  }
  return rank;
}

function layersOf(
  size: number,
  { upper, lower }: Pick<Descent, 'upper' | 'lower'>,
  rank: Int32Array,
): Int32Array {
  const lists = (): number[][] => Array.from({ length: size }, () => []);
  const [below, above] = [lists(), lists()];
  upper.forEach((a, link) => {
    below[a]?.push(lower[link] as number);
    above[lower[link] as number]?.push(a);
  });
  const order = Int32Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => (rank[a] as number) - (rank[b] as number),
  );
  const layers = new Int32Array(size);
  for (const i of order)
    for (const other of below[i] as number[])
      layers[other] = Math.max(layers[other] as number, (layers[i] as number) + 1);
  for (const i of order.toReversed()) {
    const own = below[i] as number[];
    // Sinking makes the links below shorter and those above longer.
    if (own.length > (above[i] as number[]).length)
      layers[i] = own.reduce((least, other) => Math.min(least, layers[other] as number), Infinity) - 1;
  }
  return layers;
}

import type { Graph } from '../graph.ts';

/** Ordered pairs who reach each other now, and with each entity away as well. */
export interface Joined {
  readonly now: number;
  readonly without: Float64Array;
}

interface Walk {
  /** Order in which entities were met, from 1; 0 before. */
  readonly met: Int32Array;
  /** The first met among those that lie below or next to it. */
  readonly low: Int32Array;
  readonly parent: Int32Array;
  /** Entities below, itself included. */
  readonly below: Int32Array;
  /** Of those below, how many fall off without it, and pairs that still reach each other in what falls off. */
  readonly loose: Int32Array;
  readonly pairs: Float64Array;
  readonly order: Int32Array;
  readonly next: Int32Array;
}

/**
 * Makes a count for an undirected graph while some are away (1), in one walk in depth (Hopcroft and Tarjan 1973). The
 * array is the same at every call; copy what is to stay.
 */
export function pairsWithoutIn(graph: Graph): (away: Uint8Array) => Joined {
  const walk = walkOf(graph);
  const without = new Float64Array(graph.size);
  return (away) => ({ now: count(graph, begun(walk, graph), { away, without }), without });
}

interface Counting {
  readonly away: Uint8Array;
  readonly without: Float64Array;
}

/** Writes what is left without each; answers how many reach each other now. */
function count(graph: Graph, walk: Walk, { away, without }: Counting): number {
  const { size } = graph;
  without.fill(0);
  let [now, start] = [0, 0];
  for (let root = 0; root < size; root++) {
    if (away[root] === 1 || walk.met[root] !== 0) continue;
    const end = walkFrom(graph, root, start, walk, away);
    const part = end - start;
    for (let at = end - 1; at >= start; at--) fold(walk, walk.order[at] as number);
    for (let at = start; at < end; at++) {
      const i = walk.order[at] as number;
      const rest = part - 1 - (walk.loose[i] as number);
      without[i] = (walk.pairs[i] as number) + rest * (rest - 1) - part * (part - 1);
    }
    now += part * (part - 1);
    start = end;
  }
  for (let i = 0; i < size; i++) without[i] = now + (without[i] as number);
  return now;
}

function walkOf({ size }: Graph): Walk {
  return {
    met: new Int32Array(size),
    low: new Int32Array(size),
    parent: new Int32Array(size),
    below: new Int32Array(size),
    loose: new Int32Array(size),
    pairs: new Float64Array(size),
    order: new Int32Array(size),
    next: new Int32Array(size),
  };
}

function begun(walk: Walk, { size, offsets }: Graph): Walk {
  walk.met.fill(0);
  walk.parent.fill(-1);
  walk.below.fill(1);
  walk.loose.fill(0);
  walk.pairs.fill(0);
  walk.next.set(offsets.subarray(0, size));
  return walk;
}

/** Meets everybody who can be reached from a root; answers how many were met so far. */
function walkFrom(
  { offsets, neighbours }: Graph,
  root: number,
  start: number,
  walk: Walk,
  away: Uint8Array,
): number {
  const { met, low, parent, order, next } = walk;
  let last = start;
  const meet = (i: number) => {
    order[last++] = i;
    met[i] = low[i] = last;
  };
  meet(root);
  for (let i = root; i !== -1;) {
    const e = next[i] as number;
    if (e === (offsets[i + 1] as number)) {
      i = parent[i] as number;
      continue;
    }
    next[i] = e + 1;
    const other = neighbours[e] as number;
    if (away[other] === 1 || other === parent[i]) continue;
    if (met[other] !== 0) low[i] = Math.min(low[i] as number, met[other] as number);
    else {
      parent[other] = i;
      meet(other);
      i = other;
    }
  }
  return last;
}

/** Passes what is known of an entity on to the one it was met from; those met later have been folded. */
function fold({ met, low, parent, below, loose, pairs }: Walk, i: number): void {
  const above = parent[i] as number;
  if (above === -1) return;
  const size = below[i] as number;
  below[above] = (below[above] as number) + size;
  low[above] = Math.min(low[above] as number, low[i] as number);
  if ((low[i] as number) < (met[above] as number)) return;
  loose[above] = (loose[above] as number) + size;
  pairs[above] = (pairs[above] as number) + size * (size - 1);
}

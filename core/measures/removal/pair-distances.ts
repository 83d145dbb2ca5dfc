import type { Graph } from '../graph.ts';
import { evenly } from './evenly.ts';

export interface PairQuestion {
  /** 1 for entities that are away: no way leads through them. */
  readonly away?: Uint8Array;
  /** Entities from which pairs are counted; absent: all. */
  readonly sources?: Int32Array;
}

/** Of ordered pairs from the sources to others: how many are joined by a way, over how many steps, and how near. */
export interface PairDistances {
  readonly pairs: number;
  /** Steps of their shortest ways together. */
  readonly steps: number;
  /** One over the steps of each, together. */
  readonly nearness: number;
  /** Sources that are not away. */
  readonly sources: number;
}

/** Sources that are searched from at once: a bit each. */
const atOnce = 32;

/** Searched from 32 sources at once, a bit for each (after Then et al. 2014). Steps count 1 whatever they weigh. */
export function pairDistances(graph: Graph, { away, sources }: PairQuestion = {}): PairDistances {
  const all = sources ?? evenly(graph.size, graph.size);
  const present = away ? all.filter((source) => away[source] !== 1) : all;
  let [pairs, steps, nearness] = [0, 0, 0];
  searchTogether(graph, { sources: present, away }, (_, bits, hops) => {
    const reached = bitsIn(bits);
    pairs += reached;
    steps += reached * hops;
    nearness += reached / hops;
  });
  return { pairs, steps, nearness, sources: present.length };
}

/** Gets who is reached just now, after how many hops and from which of the 32 sources from `first` on: a bit for each. */
type Reach = (entity: number, bits: number, hops: number, first: number) => void;

/** Searches from all sources, 32 at once, and tells of everybody reached but the sources themselves. */
export function searchTogether(
  graph: Graph,
  { sources, away }: { readonly sources: Int32Array; readonly away?: Uint8Array | undefined },
  reach: Reach,
): void {
  const search = searchOf(graph.size);
  for (let first = 0; first < sources.length; first += atOnce)
    searchFrom(graph, sources.subarray(first, first + atOnce), { ...search, away }, (entity, bits, hops) =>
      reach(entity, bits, hops, first),
    );
}

/** The working memory of one search: per entity a bit for each source that has reached it, does so now, or will next. */
interface Search {
  readonly seen: Int32Array;
  readonly now: Int32Array;
  readonly next: Int32Array;
  readonly queue: Int32Array;
  readonly nextQueue: Int32Array;
}

function searchOf(size: number): Search {
  return {
    seen: new Int32Array(size),
    now: new Int32Array(size),
    next: new Int32Array(size),
    queue: new Int32Array(size),
    nextQueue: new Int32Array(size),
  };
}

function searchFrom(
  { offsets, neighbours }: Graph,
  sources: Int32Array,
  { seen, now, next, queue, nextQueue, away }: Search & { readonly away: Uint8Array | undefined },
  reach: (entity: number, bits: number, hops: number) => void,
): void {
  seen.fill(0);
  // Everybody has reached those who are away, so nobody goes there.
  away?.forEach((isAway, at) => (seen[at] = -isAway));
  sources.forEach((source, bit) => {
    seen[source] = now[source] = 1 << bit;
    queue[bit] = source;
  });
  for (let count = sources.length, hops = 1; count > 0; hops++) {
    let found = 0;
    for (let head = 0; head < count; head++) {
      const i = queue[head] as number;
      const bits = now[i] as number;
      for (let e = offsets[i] as number, last = offsets[i + 1] as number; e < last; e++) {
        const other = neighbours[e] as number;
        const fresh = bits & ~(seen[other] as number);
        if (fresh === 0) continue;
        if (next[other] === 0) nextQueue[found++] = other;
        next[other] = (next[other] as number) | fresh;
      }
    }
    for (let at = 0; at < found; at++) {
      const i = nextQueue[at] as number;
      const bits = next[i] as number;
      next[i] = 0;
      now[i] = bits;
      seen[i] = (seen[i] as number) | bits;
      queue[at] = i;
      reach(i, bits, hops);
    }
    count = found;
  }
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

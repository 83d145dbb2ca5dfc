import { componentsOf } from '../components.ts';
import type { Graph } from '../graph.ts';
import { sampledDistances } from './sampled-distances.ts';
import { bothWays } from '../both-ways.ts';

/** A network as a whole. Parts hang together whichever way links run; reaching and distances follow their direction. */
export interface Whole {
  readonly entities: number;
  /** Pairs of entities joined by a link. */
  readonly joined: number;
  readonly parts: number;
  /** Entities in the largest part. */
  readonly largest: number;
  /** Share of pairs that cannot reach each other, 0 to 1; in a large network estimated from some entities. */
  readonly fragmentation: number;
  /** Mean steps between pairs that can, estimated likewise; null where none can. */
  readonly meanDistance: number | null;
}

/** A part that lost somebody or came apart, and what became of it, largest first. Positions are those before. */
export interface Break {
  readonly part: Int32Array;
  readonly into: readonly Int32Array[];
}

export interface Removal {
  readonly before: Whole;
  readonly after: Whole;
  /** Of the largest part first. */
  readonly breaks: readonly Break[];
  /** Entities to which alone distances were counted, at least; null where to all. */
  readonly sampled: number | null;
}

/** A network before and after something was taken away from it. */
export interface RemovalQuestion {
  readonly before: Graph;
  readonly after: Graph;
  /** Position before of each entity there is after, ascending. */
  readonly kept: Int32Array;
  /** Gets 0 to 1 now and then. */
  readonly progress?: (done: number) => void;
}

/** Entities and steps looked at for distances; beyond it, they are counted to some entities alone. */
const mostEffort = 7e8;

/** What a network is without some of its entities or links, and what comes apart. */
export function removal({ before, after, kept, progress = () => undefined }: RemovalQuestion): Removal {
  const parts = componentsOf(bothWays(before));
  const pieces = componentsOf(bothWays(after));
  for (const piece of pieces) piece.forEach((one, at) => (piece[at] = kept[one] as number));
  const counted = targetsIn(before);
  return {
    sampled: counted < before.size ? counted : null,
    before: wholeOf(before, parts, (done) => progress(done / 2)),
    after: wholeOf(after, pieces, (done) => progress((1 + done) / 2)),
    breaks: breaksOf(parts, pieces),
  };
}

function targetsIn({ size, neighbours }: Graph): number {
  return Math.min(size, Math.max(1, Math.floor(mostEffort / (1 + size + neighbours.length))));
}

function wholeOf(graph: Graph, parts: readonly Int32Array[], progress: (done: number) => void): Whole {
  const { size } = graph;
  const sample = sampledDistances(graph, targetsIn(graph));
  const { pairs, steps, sources } = sample.without([], progress);
  sample.end();
  const reached = graph.undirected ? sum(parts, ({ length }) => length * (length - 1)) : pairs;
  const possible = (graph.undirected ? size : sources) * (size - 1);
  return {
    entities: size,
    joined: bothWays(graph).neighbours.length / 2,
    parts: parts.length,
    largest: parts[0]?.length ?? 0,
    fragmentation: possible > 0 ? 1 - reached / possible : 0,
    meanDistance: pairs > 0 ? steps / pairs : null,
  };
}

/** Which parts are no longer what they were. */
function breaksOf(parts: readonly Int32Array[], pieces: readonly Int32Array[]): Break[] {
  const partOf = new Int32Array(sum(parts, ({ length }) => length));
  parts.forEach((part, at) => part.forEach((entity) => (partOf[entity] = at)));
  const into: Int32Array[][] = parts.map(() => []);
  for (const piece of pieces) into[partOf[piece[0] as number] as number]?.push(piece);
  return parts
    .map((part, at) => ({ part, into: into[at] as Int32Array[] }))
    .filter((one) => one.into.length !== 1 || sum(one.into, ({ length }) => length) < one.part.length);
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

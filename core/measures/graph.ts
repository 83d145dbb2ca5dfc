import type { GraphDirection } from './graph-direction.ts';
import type { Topology } from './topology.ts';

/**
 * A simple graph in compressed sparse rows: the neighbours of entity i are
 * `neighbours[offsets[i] .. offsets[i + 1])`, ascending, without repeats and without i itself.
 */
export interface Graph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** False when links were followed along or against their arrows. */
  readonly undirected: boolean;
}

/** One-way steps between entities by position, repeats and self-steps allowed. */
interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Makes the simple graph of a topology in time linear in entities and links: parallel links count once, self-links
 * drop out. A link without an arrow, or with two, can be followed both ways in every direction.
 */
export function buildGraph(topology: Topology, direction: GraphDirection): Graph {
  const { from, to } = topology;
  const size = topology.entities.length;
  if (direction === 'ignore') return undirectedGraph(size, from, to);
  return simpleGraph(size, arrows(topology, direction), false);
}

/** The simple undirected graph over entities 0 .. size-1 that these pairs join. */
export function undirectedGraph(size: number, from: Int32Array, to: Int32Array): Graph {
  return simpleGraph(size, { from: concat(from, to), to: concat(to, from) }, true);
}

function concat(first: Int32Array, second: Int32Array): Int32Array {
  const both = new Int32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function arrows({ from, to, direction }: Topology, follow: 'in' | 'out'): Arcs {
  const [tail, head] = follow === 'out' ? [from, to] : [to, from];
  const twoWay = direction.reduce((count, one) => count + (one === 1 ? 0 : 1), 0);
  const arcs = { from: new Int32Array(from.length + twoWay), to: new Int32Array(from.length + twoWay) };
  arcs.from.set(tail);
  arcs.to.set(head);
  let next = from.length;
  for (let link = 0; link < from.length; link++) {
    if (direction[link] === 1) continue;
    arcs.from[next] = head[link] as number;
    arcs.to[next++] = tail[link] as number;
  }
  return arcs;
}

function simpleGraph(size: number, arcs: Arcs, undirected: boolean): Graph {
  const sorted = sortedBy('from', sortedBy('to', arcs, size), size);
  const offsets = new Int32Array(size + 1);
  const kept = new Int32Array(sorted.to.length);
  let count = 0;
  for (let arc = 0; arc < sorted.to.length; arc++) {
    const from = sorted.from[arc] as number;
    const to = sorted.to[arc] as number;
    const repeated = arc > 0 && sorted.from[arc - 1] === from && sorted.to[arc - 1] === to;
    if (from === to || repeated) continue;
    kept[count++] = to;
    offsets[from + 1] = count;
  }
  // Entities without neighbours begin where the one before them ended.
  for (let entity = 1; entity <= size; entity++)
    offsets[entity] = Math.max(offsets[entity] as number, offsets[entity - 1] as number);
  return { size, offsets, neighbours: kept.slice(0, count), undirected };
}

/** Stable counting sort of arcs by one of their ends. */
function sortedBy(end: 'from' | 'to', arcs: Arcs, size: number): Arcs {
  const keys = arcs[end];
  const next = new Int32Array(size + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 0; key < size; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = { from: new Int32Array(keys.length), to: new Int32Array(keys.length) };
  for (let arc = 0; arc < keys.length; arc++) {
    const key = keys[arc] as number;
    const place = next[key] as number;
    next[key] = place + 1;
    sorted.from[place] = arcs.from[arc] as number;
    sorted.to[place] = arcs.to[arc] as number;
  }
  return sorted;
}

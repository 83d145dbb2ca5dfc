import type { GraphDirection } from './graph-direction.ts';
import type { BareTopology } from './topology.ts';
import type { Weighting } from './weighting.ts';

/**
 * A simple graph in compressed sparse rows: the neighbours of entity i are
 * `neighbours[offsets[i] .. offsets[i + 1])`, ascending, without repeats and without i itself. Each place in
 * `neighbours` is a step.
 */
export interface Graph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** False when links were followed along or against their arrows. */
  readonly undirected: boolean;
  /** How strong each step is, above zero: parallel links add up. Absent: every step is as strong as 1. */
  readonly strengths?: Float64Array;
  /** How far each step leads, above zero: one over its strength, or the cheapest of its links. Absent: 1. */
  readonly costs?: Float64Array;
}

/** One-way steps between entities by position, repeats and self-steps allowed. */
interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weights?: Float64Array;
}

/**
 * Makes the simple graph of a topology in time linear in entities and links: parallel links become one step, self-links
 * drop out. A link without an arrow, or with two, can be followed both ways in every direction.
 */
export function buildGraph(topology: BareTopology, direction: GraphDirection, weighting?: Weighting): Graph {
  const size = topology.entities.length;
  const links = weighting ? weightedLinks(topology, weighting.weights) : topology;
  const arcs = direction === 'ignore' ? bothWays(links) : arrows(links, direction);
  return simpleGraph(size, arcs, { undirected: direction === 'ignore', means: weighting?.means });
}

/** The simple undirected graph over entities 0 .. size-1 that these pairs join. */
export function undirectedGraph(size: number, from: Int32Array, to: Int32Array): Graph {
  return simpleGraph(size, bothWays({ from, to }), { undirected: true });
}

interface Links extends Arcs {
  readonly direction: Uint8Array;
}

/** The links whose weight is a number above zero. */
function weightedLinks({ from, to, direction }: BareTopology, weights: Float64Array): Links {
  const kept = Int32Array.from(weights.keys()).filter((link) => {
    const weight = weights[link] as number;
    return weight > 0 && weight < Infinity;
  });
  return {
    from: kept.map((link) => from[link] as number),
    to: kept.map((link) => to[link] as number),
    direction: Uint8Array.from(kept, (link) => direction[link] as number),
    weights: Float64Array.from(kept, (link) => weights[link] as number),
  };
}

function bothWays({ from, to, weights }: Arcs): Arcs {
  const arcs = { from: concat(from, to), to: concat(to, from) };
  if (!weights) return arcs;
  const twice = new Float64Array(2 * weights.length);
  twice.set(weights);
  twice.set(weights, weights.length);
  return { ...arcs, weights: twice };
}

function concat(first: Int32Array, second: Int32Array): Int32Array {
  const both = new Int32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function arrows({ from, to, direction, weights }: Omit<Links, 'weights'> & Arcs, follow: 'in' | 'out'): Arcs {
  const [tail, head] = follow === 'out' ? [from, to] : [to, from];
  const twoWay = Int32Array.from(direction.keys()).filter((link) => direction[link] !== 1);
  const back = (ends: Int32Array) => twoWay.map((link) => ends[link] as number);
  const arcs = { from: concat(tail, back(head)), to: concat(head, back(tail)) };
  if (!weights) return arcs;
  const all = new Float64Array(arcs.from.length);
  all.set(weights);
  all.set(
    Float64Array.from(twoWay, (link) => weights[link] as number),
    weights.length,
  );
  return { ...arcs, weights: all };
}

interface Kind {
  readonly undirected: boolean;
  readonly means?: Weighting['means'] | undefined;
}

function simpleGraph(size: number, arcs: Arcs, { undirected, means }: Kind): Graph {
  const sorted = sortedBy('from', sortedBy('to', arcs, size), size);
  const { offsets, neighbours, weights } = joined(size, sorted, means === 'cost' ? Math.min : sum);
  const graph = { size, offsets, neighbours, undirected };
  return weights && means ? { ...graph, ...bothMeanings(weights, means) } : graph;
}

/** Arcs in order as steps: without those that lead nowhere, and each but once. */
function joined(size: number, { from, to, weights }: Arcs, join: typeof sum) {
  const offsets = new Int32Array(size + 1);
  const neighbours = new Int32Array(to.length);
  const joint = weights && new Float64Array(to.length);
  let count = 0;
  for (let arc = 0; arc < to.length; arc++) {
    const [tail, head] = [from[arc] as number, to[arc] as number];
    if (tail === head) continue;
    const isRepeated = arc > 0 && from[arc - 1] === tail && to[arc - 1] === head;
    if (!isRepeated) {
      neighbours[count++] = head;
      offsets[tail + 1] = count;
    }
    if (!joint) continue;
    const weight = weights[arc] as number;
    joint[count - 1] = isRepeated ? join(joint[count - 1] as number, weight) : weight;
  }
  fillGaps(offsets);
  return { offsets, neighbours: neighbours.slice(0, count), weights: joint?.slice(0, count) };
}

/** Entities without neighbours begin where the one before them ended. */
function fillGaps(offsets: Int32Array): void {
  for (let at = 1; at < offsets.length; at++)
    offsets[at] = Math.max(offsets[at] as number, offsets[at - 1] as number);
}

function sum(first: number, second: number): number {
  return first + second;
}

function bothMeanings(weights: Float64Array, means: Weighting['means']) {
  const other = weights.map((weight) => 1 / weight);
  return means === 'cost' ? { costs: weights, strengths: other } : { costs: other, strengths: weights };
}

/** Stable counting sort of arcs by one of their ends. */
function sortedBy(end: 'from' | 'to', arcs: Arcs, size: number): Arcs {
  const keys = arcs[end];
  const { weights } = arcs;
  const next = new Int32Array(size + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 0; key < size; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const sorted = { from: new Int32Array(keys.length), to: new Int32Array(keys.length) };
  const weighed = weights && new Float64Array(keys.length);
  for (let arc = 0; arc < keys.length; arc++) {
    const key = keys[arc] as number;
    const place = next[key] as number;
    next[key] = place + 1;
    sorted.from[place] = arcs.from[arc] as number;
    sorted.to[place] = arcs.to[arc] as number;
    if (weighed) weighed[place] = weights[arc] as number;
  }
  return weighed ? { ...sorted, weights: weighed } : sorted;
}

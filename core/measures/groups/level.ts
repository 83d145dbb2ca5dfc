import { bothWays } from '../both-ways.ts';
import type { Graph } from '../graph.ts';

/**
 * A graph as modularity sees it: nodes are entities, or groups of them in place of their members. Half of what joins two
 * nodes both ways is the weight of each of their two steps; what joins a node with itself is left out, because it goes
 * wherever the node goes.
 */
export interface Level {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** Absent: every step weighs 1. */
  readonly weights: Float64Array | undefined;
  /** Strength that leaves each node, and that comes in: the same array in an undirected graph. */
  readonly out: Float64Array;
  readonly into: Float64Array;
  /** What two strengths are multiplied by for the weight expected between them: the resolution over all strength. */
  readonly scale: number;
  /** Gains up to this may be rounding. */
  readonly rounding: number;
}

const accuracy = 1e-12;

/** The level whose nodes are the entities themselves. */
export function levelOf(graph: Graph, resolution: number): Level {
  const [out, into] = graph.undirected ? undirectedStrengths(graph) : directedStrengths(graph);
  const whole = out.reduce((sum, strength) => sum + strength, 0);
  const { size, offsets, neighbours, strengths } = graph.undirected ? graph : bothWays(withStrengths(graph));
  return {
    size,
    offsets,
    neighbours,
    weights: graph.undirected ? strengths : strengths?.map((strength) => strength / 2),
    out,
    into,
    scale: whole === 0 ? 0 : resolution / whole,
    rounding: accuracy * whole,
  };
}

function undirectedStrengths(graph: Graph): [Float64Array, Float64Array] {
  const [out] = directedStrengths(graph);
  return [out, out];
}

function directedStrengths({ size, offsets, neighbours, strengths }: Graph): [Float64Array, Float64Array] {
  const [out, into] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++)
    for (let step = offsets[i] as number; step < (offsets[i + 1] as number); step++) {
      const strength = strengths ? (strengths[step] as number) : 1;
      const to = neighbours[step] as number;
      out[i] = (out[i] as number) + strength;
      into[to] = (into[to] as number) + strength;
    }
  return [out, into];
}

function withStrengths(graph: Graph): Graph {
  return graph.strengths ? graph : { ...graph, strengths: new Float64Array(graph.neighbours.length).fill(1) };
}

/** The level whose nodes are groups of this one's nodes; every node has a group from 0 up to below `count`. */
export function levelOfGroups(level: Level, groupOf: Int32Array, count: number): Level {
  const { starts, members } = byGroup(groupOf, count);
  const { offsets, neighbours, weights } = level;
  const joined = {
    offsets: new Int32Array(count + 1),
    neighbours: new Int32Array(neighbours.length),
    weights: new Float64Array(neighbours.length),
  };
  const weightTo = new Float64Array(count);
  let end = 0;
  for (let group = 0; group < count; group++) {
    const first = end;
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const node = members[at] as number;
      for (let step = offsets[node] as number; step < (offsets[node + 1] as number); step++) {
        const other = groupOf[neighbours[step] as number] as number;
        if (other === group) continue;
        const sum = weightTo[other] as number;
        if (sum === 0) joined.neighbours[end++] = other;
        weightTo[other] = sum + (weights ? (weights[step] as number) : 1);
      }
    }
    for (let step = first; step < end; step++) {
      const other = joined.neighbours[step] as number;
      joined.weights[step] = weightTo[other] as number;
      weightTo[other] = 0;
    }
    joined.offsets[group + 1] = end;
  }
  const out = sumsOf(level.out, groupOf, count);
  const into = level.into === level.out ? out : sumsOf(level.into, groupOf, count);
  return {
    size: count,
    offsets: joined.offsets,
    neighbours: joined.neighbours.slice(0, end),
    weights: joined.weights.slice(0, end),
    out,
    into,
    scale: level.scale,
    rounding: level.rounding,
  };
}

/** Nodes by group, and where each group begins. */
function byGroup(groupOf: Int32Array, count: number) {
  const starts = new Int32Array(count + 1);
  for (const group of groupOf) starts[group + 1] = (starts[group + 1] as number) + 1;
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const members = new Int32Array(groupOf.length);
  for (let node = 0; node < groupOf.length; node++) {
    const group = groupOf[node] as number;
    const place = next[group] as number;
    next[group] = place + 1;
    members[place] = node;
  }
  return { starts, members };
}

/** What the values of the members of each group add up to. */
export function sumsOf(values: Float64Array, groupOf: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let node = 0; node < values.length; node++) {
    const group = groupOf[node] as number;
    sums[group] = (sums[group] as number) + (values[node] as number);
  }
  return sums;
}

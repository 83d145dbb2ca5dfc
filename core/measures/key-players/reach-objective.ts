import type { Graph } from '../graph.ts';
import { reversed } from '../reversed.ts';
import { bestOf, type Objective } from './objective.ts';

/** Stands for all distances from here on, and for none. */
const far = 254;
const never = 255;

/**
 * The share of all that a set reaches, itself included: each counts one over the steps from the nearest member, or 1
 * where `steps` are given and suffice (distance-weighted and m-reach, Borgatti 2006, equation 14). Of `targets` alone.
 */
export function reachObjective(
  graph: Graph,
  candidates: Int32Array,
  targets: Int32Array,
  steps: number | undefined,
): Objective {
  const { size } = graph;
  const worth = worthByHops(steps);
  const hops = hopsTo(graph, targets);
  return {
    most: size,
    effort: targets.length * size,
    before: 0,
    bestNext(members) {
      const values = new Float64Array(size).fill(NaN);
      for (const entity of candidates) values[entity] = 0;
      for (const member of members) values[member] = NaN;
      for (let at = 0; at < targets.length; at++) {
        const row = hops.subarray(at * size, (at + 1) * size);
        let held = 0;
        for (const member of members) held = Math.max(held, worth[row[member] as number] as number);
        for (let i = 0; i < size; i++)
          values[i] = (values[i] as number) + Math.max(held, worth[row[i] as number] as number);
      }
      return bestOf(values.map((value) => value / targets.length));
    },
  };
}

/** The share of all that these members reach, counted as above. */
export function reachOf(graph: Graph, members: readonly number[], steps: number | undefined): number {
  const worth = worthByHops(steps);
  const hops = new Uint8Array(graph.size).fill(never);
  spread(graph, members, hops, new Int32Array(graph.size));
  return hops.reduce((sum, hop) => sum + (worth[hop] as number), 0) / Math.max(1, graph.size);
}

/** What somebody so many hops away counts. */
function worthByHops(steps: number | undefined): Float64Array {
  return Float64Array.from({ length: never + 1 }, (_, hops) => {
    if (hops === never) return 0;
    if (steps !== undefined) return hops <= steps ? 1 : 0;
    return hops === 0 ? 1 : 1 / hops;
  });
}

/** Row by row for each target: the steps to it from each entity. */
function hopsTo(graph: Graph, targets: Int32Array): Uint8Array {
  const { size } = graph;
  const back = reversed(graph);
  const hops = new Uint8Array(targets.length * size).fill(never);
  const queue = new Int32Array(size);
  targets.forEach((target, at) => spread(back, [target], hops.subarray(at * size, (at + 1) * size), queue));
  return hops;
}

/** Fills in how many hops each entity is from the nearest of these. */
function spread(
  { offsets, neighbours }: Graph,
  starts: readonly number[],
  hops: Uint8Array,
  queue: Int32Array,
): void {
  starts.forEach((start, at) => {
    hops[start] = 0;
    queue[at] = start;
  });
  for (let head = 0, end = starts.length; head < end; head++) {
    const i = queue[head] as number;
    const next = Math.min(far, (hops[i] as number) + 1);
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      if (hops[other] !== never) continue;
      hops[other] = next;
      queue[end++] = other;
    }
  }
}

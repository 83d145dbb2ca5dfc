import { distancesFrom } from './distances.ts';
import type { Graph } from './graph.ts';
import { highest } from './highest.ts';
import { reversed } from './reversed.ts';
import { strongParts } from './strong-components.ts';

/** Well-linked entities that are searched from and to. */
export interface Hubs {
  readonly hubs: readonly number[];
  /** The part of each entity in which all lead to all, in the order of `strongParts`, and the members of each part. */
  readonly partOf: Int32Array;
  readonly members: readonly Int32Array[];
}

/** Parts that have hubs at most. */
const mostParts = 16;

/** About so many hubs, in the largest parts and in each as many as fall to it. */
export function hubsOf(graph: Graph, count: number): Hubs {
  const { parts, sizes } = strongParts(graph);
  const members = membersOf(parts, sizes);
  const large = members
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostParts);
  const all = large.reduce((sum, { length }) => sum + length, 0);
  const degrees = new Float64Array(graph.size);
  for (let i = 0; i < graph.size; i++) degrees[i] = degreeOf(graph, i);
  const hubs = large.flatMap((part) => highest(part, degrees, Math.ceil((count * part.length) / all)));
  return { hubs, partOf: parts, members };
}

function degreeOf({ offsets }: Graph, i: number): number {
  return (offsets[i + 1] as number) - (offsets[i] as number);
}

function membersOf(parts: Int32Array, sizes: readonly number[]): Int32Array[] {
  const members = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  parts.forEach((part, i) => {
    const at = filled[part] as number;
    (members[part] as Int32Array)[at] = i;
    filled[part] = at + 1;
  });
  return members;
}

/**
 * How far it is from each entity at most to whomever it reaches that is not done, in hops or costs: by way of the nearest
 * hub (as Takes & Kosters 2013 bound eccentricities), or where there is none step by step; -Infinity where it reaches none
 * of them.
 */
export function farthestAtMost(graph: Graph, { hubs, partOf, members }: Hubs, isDone?: Uint8Array) {
  const most = new Float64Array(graph.size).fill(Infinity);
  const isLeft = (i: number) => isDone?.[i] !== 1;
  const search = distancesFrom(graph);
  const back = graph.undirected ? search : distancesFrom(reversed(graph));
  for (const hub of hubs) {
    const onward = farthestOf(search.from(hub), isLeft);
    const there = back.from(hub);
    for (const i of members[partOf[hub] as number] as Int32Array)
      most[i] = Math.min(most[i] as number, (there[i] as number) + onward);
  }
  for (const one of new Set([search, back])) one.end();
  const served = new Set(hubs.map((hub) => partOf[hub]));
  // Parts come after all that they lead to.
  members.forEach((part, at) => {
    if (served.has(at)) return;
    const farthest = throughPart(graph, part, { partOf, most, isLeft });
    for (const i of part) most[i] = farthest;
  });
  return most;
}

interface Known {
  readonly partOf: Int32Array;
  readonly most: Float64Array;
  readonly isLeft: (i: number) => boolean;
}

/** The same for a part without a hub: through all its members by its longest step, and on from there. */
function throughPart(graph: Graph, part: Int32Array, { partOf, most, isLeft }: Known): number {
  const { offsets, neighbours, costs } = graph;
  let [inside, onward] = [0, part.some(isLeft) ? 0 : -Infinity];
  for (const i of part)
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const other = neighbours[e] as number;
      const length = costs ? (costs[e] as number) : 1;
      if (partOf[other] === partOf[i]) inside = Math.max(inside, length);
      else onward = Math.max(onward, length + (most[other] as number));
    }
  return (part.length - 1) * inside + onward;
}

function farthestOf(distances: Float64Array, isLeft: (i: number) => boolean): number {
  return distances.reduce(
    (farthest, distance, i) => (distance < Infinity && isLeft(i) ? Math.max(farthest, distance) : farthest),
    -Infinity,
  );
}

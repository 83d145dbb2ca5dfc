import fc from 'fast-check';

import { buildGraph, type Graph } from '../graph.ts';
import { topologyOf } from '../test-topology.ts';

/** Invented networks of up to so many entities with links of either kind, self-links and parallel ones among them. */
export function networks(most: number, links = 3 * most) {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const end = fc.nat({ max: size - 1 });
    return fc
      .array(fc.tuple(end, end, fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 9 })), {
        maxLength: links,
      })
      .map((list) => networkOf(size, list));
  });
}

/** The graphs of one network: undirected, along arrows, and both with strengths. */
export interface TestNetwork {
  readonly plain: Graph;
  readonly directed: Graph;
  readonly weighted: Graph;
  readonly weightedDirected: Graph;
}

function networkOf(size: number, links: readonly (readonly [number, number, number, number])[]): TestNetwork {
  const topology = topologyOf(
    size,
    links.map(([from, to, direction]) => [from, to, direction]),
  );
  const weighting = {
    weights: Float64Array.from(links, ([, , , weight]) => weight),
    means: 'strength',
  } as const;
  return {
    plain: buildGraph(topology, 'ignore'),
    directed: buildGraph(topology, 'out'),
    weighted: buildGraph(topology, 'ignore', weighting),
    weightedDirected: buildGraph(topology, 'out', weighting),
  };
}

/** The undirected graph that these pairs join. */
export function graphOf(size: number, pairs: readonly (readonly [number, number])[]): Graph {
  return buildGraph(topologyOf(size, pairs), 'ignore');
}

/** Strength of the step between each two entities, 0 where there is none. */
export function matrixOf({ size, offsets, neighbours, strengths }: Graph): number[][] {
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (let i = 0; i < size; i++)
    for (let step = offsets[i]!; step < offsets[i + 1]!; step++)
      matrix[i]![neighbours[step]!] = strengths?.[step] ?? 1;
  return matrix;
}

/** Which of these entities can be reached from the first, by ties of the matrix among them in either direction. */
export function reachedWithin(
  matrix: readonly (readonly number[])[],
  members: readonly number[],
): Set<number> {
  const reached = new Set(members.slice(0, 1));
  for (const from of reached)
    for (const to of members) if (matrix[from]![to]! > 0 || matrix[to]![from]! > 0) reached.add(to);
  return reached;
}

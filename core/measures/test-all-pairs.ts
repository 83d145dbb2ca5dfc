import fc from 'fast-check';

import { graphDirections } from './graph-direction.ts';
import { buildGraph, type Graph } from './graph.ts';
import { topologyOf } from './test-topology.ts';

/** Graphs with self-links and parallels before, of every direction, over hops, costs or strengths with many ties. */
export function pathGraphs(most: number): fc.Arbitrary<Graph> {
  return fc
    .record({
      size: fc.integer({ min: 1, max: most }),
      direction: fc.constantFrom(...graphDirections),
      means: fc.constantFrom(undefined, 'cost' as const, 'strength' as const),
    })
    .chain(({ size, direction, means }) => {
      const end = fc.integer({ min: 0, max: size - 1 });
      const link = fc.tuple(end, end, fc.constantFrom(0, 1, 1, 2), fc.integer({ min: 1, max: 4 }));
      return fc.array(link, { maxLength: 2 * size }).map((links) => {
        const topology = topologyOf(
          size,
          links.map(([from, to, arrow]) => [from, to, arrow] as const),
        );
        const weights = Float64Array.from(links, ([, , , weight]) => weight);
        return buildGraph(topology, direction, means && { weights, means });
      });
    });
}

/** Distances and numbers of shortest paths between all pairs, row by row. */
export interface AllPairs {
  readonly distances: readonly (readonly number[])[];
  readonly paths: readonly (readonly number[])[];
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** All pairs by trying every entity in between (Floyd 1962), then paths by adding up those of whoever comes before. */
export function allPairs(graph: Graph): AllPairs {
  const all = Array.from({ length: graph.size }, (_, i) => i);
  const distances = all.map((i) => all.map((j) => (i === j ? 0 : Infinity)));
  for (const [from, to, cost] of stepsOf(graph)) distances[from]![to] = cost;
  for (const via of all)
    for (const i of all)
      for (const j of all)
        distances[i]![j] = Math.min(distances[i]![j]!, distances[i]![via]! + distances[via]![j]!);
  const steps = stepsOf(graph);
  const paths = all.map((source) => {
    const row = distances[source]!;
    const ways = all.map((i) => (i === source ? 1 : 0));
    for (const i of all.toSorted((a, b) => row[a]! - row[b]!))
      for (const [from, to, cost] of steps)
        if (to === i && row[i]! < Infinity && same(row[from]! + cost, row[i]!)) ways[i]! += ways[from]!;
    return ways;
  });
  return { distances, paths };
}

/** Freeman's definition, word for word: for each ordered pair the part of its shortest paths through each entity. */
export function throughEntities({ distances, paths }: AllPairs): number[] {
  return distances.map((_, v) => {
    let sum = 0;
    distances.forEach((row, s) =>
      row.forEach((distance, t) => {
        if (s === t || s === v || t === v || distance === Infinity) return;
        if (same(row[v]! + distances[v]![t]!, distance))
          sum += (paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
      }),
    );
    return sum;
  });
}

/** The same for each step: the part of the shortest paths of each ordered pair that leads along it. */
export function alongSteps(graph: Graph, { distances, paths }: AllPairs): number[] {
  return stepsOf(graph).map(([from, to, cost]) => {
    let sum = 0;
    distances.forEach((row, s) =>
      row.forEach((distance, t) => {
        if (s === t || distance === Infinity) return;
        if (same(row[from]! + cost + distances[to]![t]!, distance))
          sum += (paths[s]![from]! * paths[to]![t]!) / paths[s]![t]!;
      }),
    );
    return sum;
  });
}

function stepsOf({ size, offsets, neighbours, costs }: Graph): [number, number, number][] {
  const steps: [number, number, number][] = [];
  for (let i = 0; i < size; i++)
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) steps.push([i, neighbours[e]!, costs?.[e] ?? 1]);
  return steps;
}

import { UndirectedGraph } from 'graphology';

import type { Topology } from '../core/measures/topology.ts';
import type { BenchmarkCase } from './benchmark.ts';
import { expectClose } from './igraph-peer.ts';

/** Scores by ours and by graphology-metrics, which keys them by entity. */
export interface BesideGraphology {
  readonly name: string;
  readonly budget: number;
  readonly topology: Topology;
  readonly ours: () => Float64Array;
  readonly theirs: (graph: UndirectedGraph) => Readonly<Record<string, number>>;
  /** Makes ours comparable with theirs; as they are unless given. */
  readonly scaled?: (scores: readonly number[]) => readonly number[];
}

/** A benchmark case beside graphology-metrics on a graph each already holds; scores must agree within a millionth. */
export function besideGraphology(one: BesideGraphology): BenchmarkCase {
  const { topology, ours, theirs } = one;
  const graph = new UndirectedGraph();
  for (const entity of topology.entities) graph.addNode(entity);
  topology.links.forEach((_, link) =>
    graph.mergeEdge(topology.entities[topology.from[link] ?? 0], topology.entities[topology.to[link] ?? 0]),
  );
  const peer = (): Readonly<Record<string, number>> => theirs(graph);
  const check = (): void => {
    const found = peer();
    const others = topology.entities.map((entity) => found[entity] ?? NaN);
    const scores = [...ours()];
    expectClose(one.scaled?.(scores) ?? scores, others, 1e-6);
  };
  return { name: `${one.name} graphology-metrics`, budget: one.budget, ours, peer, check };
}

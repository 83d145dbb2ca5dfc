import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';

import { betweenness } from '../core/measures/betweenness.ts';
import { buildGraph } from '../core/measures/graph.ts';
import { scoresBy } from '../core/measures/measure.ts';
import type { Topology } from '../core/measures/topology.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { sampleNetwork } from './sample-network.ts';

const accuracy = 1e-9;
const budget = 0.5;

/** Betweenness of a whole network, from its links to the scores. */
export const benchmark: Benchmark = {
  id: 'betweenness',
  cases: [() => caseOf(110, 205), () => caseOf(1000, 2000), () => caseOf(2000, 4000)],
};

function caseOf(size: number, links: number): BenchmarkCase {
  const topology = sampleNetwork(size, links);
  const theirs = new UndirectedGraph();
  for (const entity of topology.entities) theirs.addNode(entity);
  topology.links.forEach((_, link) =>
    theirs.addEdge(topology.entities[topology.from[link] ?? 0], topology.entities[topology.to[link] ?? 0]),
  );
  const ours = (): Float64Array => scoresBy(betweenness, buildGraph(topology, 'ignore'));
  // Weights are left out: with them the peer would search by Dijkstra and take several times as long.
  const peer = (): Record<string, number> => betweennessCentrality(theirs, { getEdgeWeight: null });
  const name = `n=${size} m=${links} graphology-metrics`;
  return { name, budget, ours, peer, check: () => expectSame(topology, ours(), peer()) };
}

function expectSame({ entities }: Topology, ours: Float64Array, theirs: Record<string, number>): void {
  entities.forEach((entity, i) => {
    const difference = Math.abs((ours[i] ?? NaN) - (theirs[entity] ?? NaN));
    if (!(difference <= accuracy)) throw new Error(`betweenness of ${entity} differs by ${difference}`);
  });
}

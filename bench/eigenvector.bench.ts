import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';

import { buildGraph } from '../core/measures/graph.ts';
import { scoresBy } from '../core/measures/measure.ts';
import { eigenvector } from '../core/measures/eigenvector.ts';
import type { Benchmark } from './benchmark.ts';
import { besideGraphology } from './graphology-peer.ts';
import { sampleNetwork } from './sample-network.ts';
import { scoresBesideIgraph } from './scores-beside-igraph.ts';

const budget = 1;

/** Eigenvector centrality of a whole network, from its graph to the scores. */
export const benchmark: Benchmark = {
  id: 'eigenvector',
  rounds: 5,
  cases: [
    ...scoresBesideIgraph(eigenvector, {
      budget,
      expression: 'g.eigenvector_centrality(scale=True)',
      accuracy: 1e-7,
    }),
    beside,
  ],
};

function beside() {
  const topology = sampleNetwork(1000, 3000);
  const graph = buildGraph(topology, 'ignore');
  return besideGraphology({
    name: 'n=1000 m=3000',
    budget,
    topology,
    ours: () => scoresBy(eigenvector, graph),
    theirs: (other) =>
      eigenvectorCentrality(other, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 10_000 }),
    scaled: (scores) => scores.map((score) => score / Math.hypot(...scores)),
  });
}

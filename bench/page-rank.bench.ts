import pagerank from 'graphology-metrics/centrality/pagerank.js';

import { buildGraph } from '../core/measures/graph.ts';
import { scoresBy } from '../core/measures/measure.ts';
import { pageRank } from '../core/measures/page-rank.ts';
import type { Benchmark } from './benchmark.ts';
import { besideGraphology } from './graphology-peer.ts';
import { sampleNetwork } from './sample-network.ts';
import { scoresBesideIgraph } from './scores-beside-igraph.ts';

const budget = 0.9;

// Its PageRank would keep all cores busy waiting for each other; on one thread it takes the least processor time.
process.env.OMP_NUM_THREADS = '1';

/** PageRank of a whole network, from its graph to the scores. */
export const benchmark: Benchmark = {
  id: 'page-rank',
  rounds: 5,
  cases: [...scoresBesideIgraph(pageRank, { budget, expression: 'g.pagerank(damping=.85)' }), beside],
};

function beside() {
  const topology = sampleNetwork(1000, 3000);
  const graph = buildGraph(topology, 'ignore');
  return besideGraphology({
    name: 'n=1000 m=3000',
    budget,
    topology,
    ours: () => scoresBy(pageRank, graph),
    theirs: (other) => pagerank(other, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 1000 }),
  });
}

import { buildGraph } from '../core/measures/graph.ts';
import { scoresBy } from '../core/measures/measure.ts';
import { kCore } from '../core/measures/k-core.ts';
import type { Benchmark } from './benchmark.ts';
import { besideIgraph, expectClose } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

const budget = 0.7;

/** Core numbers of a whole network, from its graph to the scores. */
export const benchmark: Benchmark = {
  id: 'k-core',
  rounds: 7,
  cases: [() => caseOf(1000, 3000), () => caseOf(10_000, 30_000), () => caseOf(100_000, 300_000)],
};

function caseOf(size: number, links: number) {
  const topology = sampleNetwork(size, links);
  const graph = buildGraph(topology, 'ignore');
  return besideIgraph({
    name: `n=${size} m=${links}`,
    budget,
    topology,
    ours: () => scoresBy(kCore, graph),
    expression: 'g.coreness()',
    compare: expectClose,
  });
}

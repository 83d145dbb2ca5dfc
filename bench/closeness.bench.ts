import { closeness } from '../core/measures/closeness.ts';
import { allDistances, meanDistance } from '../core/measures/distances.ts';
import { buildGraph } from '../core/measures/graph.ts';
import { scoresBy } from '../core/measures/measure.ts';
import type { Topology } from '../core/measures/topology.ts';
import type { Benchmark } from './benchmark.ts';
import { besideIgraph, expectClose } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

/** Closeness, the mean distance and the same by costs beside igraph, in processor time. */
export const benchmark: Benchmark = {
  id: 'closeness',
  rounds: 5,
  cases: [
    () => near('n=1000 m=2000', sampleNetwork(1000, 2000)),
    () => near('n=5000 m=10000', sampleNetwork(5000, 10_000)),
    () => near('n=10000 m=30000', sampleNetwork(10_000, 30_000)),
    () => meanOf('mean distance n=5000 m=10000', sampleNetwork(5000, 10_000)),
    () => byCost('costs n=2000 m=4000', sampleNetwork(2000, 4000)),
  ],
};

function near(name: string, topology: Topology) {
  const graph = buildGraph(topology, 'ignore');
  return besideIgraph({
    ...{ name, topology, budget: 0.15 },
    ours: () => scoresBy(closeness, graph),
    // The networks are connected: there it is the same as Wasserman and Faust's.
    expression: 'g.closeness()',
    compare: expectClose,
  });
}

function meanOf(name: string, topology: Topology) {
  const graph = buildGraph(topology, 'ignore');
  return besideIgraph({
    ...{ name, topology, budget: 0.3 },
    ours: () => meanDistance(allDistances(graph)),
    expression: 'g.average_path_length(directed=False)',
    compare: (ours, theirs) => expectClose([ours ?? NaN], [theirs]),
  });
}

function byCost(name: string, topology: Topology) {
  const weights = Float64Array.from(topology.links, (_, link) => 1 + ((link * 7919) % 20));
  const graph = buildGraph(topology, 'ignore', { weights, means: 'cost' });
  return besideIgraph({
    ...{ name, topology, weights, budget: 1 },
    ours: () => scoresBy(closeness, graph),
    expression: "g.closeness(weights='weight')",
    compare: expectClose,
  });
}

import { distancesFrom } from '../core/measures/distances.ts';
import { buildGraph } from '../core/measures/graph.ts';
import type { Topology } from '../core/measures/topology.ts';
import type { Benchmark } from './benchmark.ts';
import { besideIgraph, expectClose } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

const sources = Array.from({ length: 32 }, (_, at) => at * 29);

/** Distances from 32 entities to all others beside igraph, in processor time: over hops and over costs. */
export const benchmark: Benchmark = {
  id: 'shortest-paths',
  rounds: 5,
  cases: [
    () => fromSome('n=1000 m=2000', sampleNetwork(1000, 2000), false),
    () => fromSome('n=10000 m=30000', sampleNetwork(10_000, 30_000), false),
    () => fromSome('costs n=1000 m=2000', sampleNetwork(1000, 2000), true),
    () => fromSome('costs n=10000 m=30000', sampleNetwork(10_000, 30_000), true),
  ],
};

function fromSome(name: string, topology: Topology, weighted: boolean) {
  const weights = Float64Array.from(topology.links, (_, link) => 1 + ((link * 7919) % 20));
  const graph = buildGraph(topology, 'ignore', weighted ? { weights, means: 'cost' } : undefined);
  return besideIgraph({
    ...{ name, topology, budget: weighted ? 1 : 0.3, weights },
    ours: () => {
      const from = distancesFrom(graph);
      for (const source of sources) from(source);
      return from;
    },
    expression: `g.distances(${JSON.stringify(sources)}${weighted ? ", weights='weight'" : ''})`,
    compare: (ours, theirs) =>
      sources.forEach((source, at) => expectClose(ours(source), (theirs as (readonly number[])[])[at])),
  });
}

import { betweenness } from '../core/measures/betweenness.ts';
import { buildGraph, type Graph } from '../core/measures/graph.ts';
import { linkBetweenness } from '../core/measures/link-betweenness.ts';
import { scoresBy } from '../core/measures/measure.ts';
import { stepBetween } from '../core/measures/step-between.ts';
import type { Topology } from '../core/measures/topology.ts';
import type { Benchmark } from './benchmark.ts';
import { besideIgraph, expectClose } from './igraph-peer.ts';
import { roundNetwork } from './round-network.ts';
import { sampleNetwork } from './sample-network.ts';

/** Betweenness on one thread beside igraph, in processor time: of entities, of links, and by costs. */
export const benchmark: Benchmark = {
  id: 'betweenness-igraph',
  rounds: 3,
  cases: [
    () => ofEntities('n=1000 m=2000', sampleNetwork(1000, 2000), 0.7),
    () => ofEntities('n=5000 m=10000', sampleNetwork(5000, 10_000), 0.7),
    () => ofEntities('n=10000 m=30000', sampleNetwork(10_000, 30_000), 0.7),
    () => ofEntities('n=5000 m=10000 no leaves', roundNetwork(5000), 0.8),
    () => ofLinks('links n=1000 m=2000', sampleNetwork(1000, 2000)),
    () => ofLinks('links n=5000 m=10000', sampleNetwork(5000, 10_000)),
    () => byCost('costs n=1000 m=2000', sampleNetwork(1000, 2000)),
    () => byCost('costs n=5000 m=10000', sampleNetwork(5000, 10_000)),
  ],
};

function ofEntities(name: string, topology: Topology, budget: number) {
  const graph = buildGraph(topology, 'ignore');
  return besideIgraph({
    ...{ name, budget, topology },
    ours: () => scoresBy(betweenness, graph, { normalised: false }),
    expression: 'g.betweenness(directed=False)',
    compare: expectClose,
  });
}

function ofLinks(name: string, topology: Topology) {
  const graph = buildGraph(topology, 'ignore');
  return besideIgraph({
    ...{ name, topology, budget: 0.7 },
    ours: () => scoresBy(linkBetweenness, graph, { normalised: false }),
    expression: 'g.edge_betweenness(directed=False)',
    compare: (ours, theirs) => expectClose(byLink(graph, topology, ours), theirs),
  });
}

function byLink(graph: Graph, { from, to }: Topology, scores: Float64Array): Float64Array {
  return Float64Array.from(from, (i, link) => scores[stepBetween(graph, i, to[link] ?? 0)] ?? NaN);
}

/** Costs of 1 to 20, so that many ways are equally cheap. */
function byCost(name: string, topology: Topology) {
  const weights = Float64Array.from(topology.links, (_, link) => 1 + ((link * 7919) % 20));
  const graph = buildGraph(topology, 'ignore', { weights, means: 'cost' });
  return besideIgraph({
    ...{ name, topology, weights, budget: 1 },
    ours: () => scoresBy(betweenness, graph, { normalised: false }),
    expression: "g.betweenness(directed=False, weights='weight')",
    compare: expectClose,
  });
}

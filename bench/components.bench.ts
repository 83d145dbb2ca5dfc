import { componentsOf } from '../core/measures/components.ts';
import { buildGraph } from '../core/measures/graph.ts';
import type { Benchmark } from './benchmark.ts';
import { besideIgraph } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

const budget = 0.5;

/** The parts of a network that hang together, from its graph to their members. */
export const benchmark: Benchmark = {
  id: 'components',
  rounds: 7,
  cases: [() => caseOf(1000, 3000), () => caseOf(10_000, 30_000), () => caseOf(100_000, 300_000)],
};

/** Half of the links are left out, so that there are many parts. */
function caseOf(size: number, links: number) {
  const whole = sampleNetwork(size, links);
  const half = <T extends Int32Array | Uint8Array>(values: T): T =>
    values.filter((_, at) => at % 2 === 0) as T;
  const topology = {
    entities: whole.entities,
    links: whole.links.filter((_, at) => at % 2 === 0),
    from: half(whole.from),
    to: half(whole.to),
    direction: half(whole.direction),
  };
  const graph = buildGraph(topology, 'ignore');
  return besideIgraph({
    name: `n=${size} m=${topology.links.length}`,
    budget,
    topology,
    ours: () => componentsOf(graph),
    expression: 'g.connected_components(mode="weak")',
  });
}

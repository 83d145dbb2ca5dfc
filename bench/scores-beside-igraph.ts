import { buildGraph } from '../core/measures/graph.ts';
import { type Measure, scoresBy } from '../core/measures/measure.ts';
import type { BenchmarkCase } from './benchmark.ts';
import { besideIgraph, expectClose } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

interface Peer {
  readonly budget: number;
  /** What igraph works out, in Python, of the graph `g`. */
  readonly expression: string;
  /** How far scores may be apart; the usual accuracy where it is not said. */
  readonly accuracy?: number;
}

const sizes = [
  [1000, 3000],
  [10_000, 30_000],
  [100_000, 300_000],
] as const;

/** The scores of a measure beside igraph's, from a graph that is there already, at three sizes. */
export function scoresBesideIgraph(measure: Measure, { budget, expression, accuracy }: Peer) {
  return sizes.map(([size, links]) => (): BenchmarkCase | Promise<BenchmarkCase> => {
    const topology = sampleNetwork(size, links);
    const graph = buildGraph(topology, 'ignore');
    return besideIgraph({
      ...{ name: `n=${size} m=${links}`, budget, topology, expression },
      ours: () => scoresBy(measure, graph),
      compare: (ours, theirs) => expectClose(ours, theirs, accuracy),
    });
  });
}

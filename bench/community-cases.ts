import { buildGraph } from '../core/measures/graph.ts';
import { runGrouping } from '../core/measures/groups/groupings.ts';
import type { Topology } from '../core/measures/topology.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { besideIgraph, loadIgraph } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

/** A grouping and the same in Python, the greatest ratio of their times, and the least of their mean modularities. */
interface Communities {
  readonly id: 'louvain' | 'leiden';
  readonly expression: string;
  readonly budget: number;
  readonly share: number;
}

/** Both go by chance: so many runs of each are compared. */
const compared = 10;

/** One run beside one of igraph's on networks of three sizes, groups with their ties and modularity in the end. */
export function communityCases(communities: Communities): Benchmark['cases'] {
  return [
    () => caseOf(communities, 1000, 2000),
    () => caseOf(communities, 10_000, 30_000),
    () => caseOf(communities, 100_000, 300_000),
  ];
}

async function caseOf(communities: Communities, size: number, links: number): Promise<BenchmarkCase> {
  const { id, budget } = communities;
  const topology = sampleNetwork(size, links);
  const graph = buildGraph(topology, 'ignore');
  let seed = 0;
  const ours = (): number => runGrouping(id, graph, { runs: 1, seed: ++seed }).modularity ?? 0;
  const expression = `${communities.expression}.modularity`;
  const one = await besideIgraph({ name: `n=${size} m=${links}`, budget, topology, ours, expression });
  return { ...one, check: () => expectAsGood(communities, topology, ours) };
}

/** Throws where the mean modularity of ours is below that share of igraph's. */
async function expectAsGood(communities: Communities, topology: Topology, ours: () => number): Promise<void> {
  const igraph = await loadIgraph(topology);
  if (!igraph) return;
  const sum = await igraph.valueOf(`sum(${communities.expression}.modularity for _ in range(${compared}))`);
  igraph.close();
  const [mine, theirs] = [meanOf(Array.from({ length: compared }, ours)), Number(sum) / compared];
  console.error(`${communities.id} ${topology.entities.length}: modularity ${mine} beside ${theirs}`);
  if (mine < communities.share * theirs) throw new Error(`modularity ${mine} beside ${theirs}`);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

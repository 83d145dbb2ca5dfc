import { distancesFrom } from '../core/measures/distances.ts';
import { buildGraph } from '../core/measures/graph.ts';
import type { Topology } from '../core/measures/topology.ts';
import { cheapestPaths, pricedRoutes } from '../core/paths/cheapest-paths.ts';
import { routesOf, shortestPaths } from '../core/paths/shortest-paths.ts';
import type { Benchmark, BenchmarkCase } from './benchmark.ts';
import { besideIgraph, expectClose } from './igraph-peer.ts';
import { sampleNetwork } from './sample-network.ts';

const budget = 0.3;
const sizes = [
  [1000, 3000],
  [10_000, 30_000],
  [100_000, 300_000],
] as const;
const sources = Array.from({ length: 32 }, (_, at) => at * 29);

/** Shortest ways through a network: from 32 entities to all, one between ten pairs, and five, by steps and by cost. */
export const benchmark: Benchmark = {
  id: 'paths',
  cases: sizes.flatMap(([size, links]) => [
    () => fromSome(size, links),
    () => betweenPairs(size, links),
    () => fromSome(size, links, true),
    () => betweenPairsByCost(size, links),
    ...(size < 100_000 ? [() => severalByCost(size, links)] : []),
  ]),
};

function networkOf(topology: Topology) {
  return { ...topology, weakness: new Uint8Array(topology.links.length) };
}

/** Costs from 1 to 16, the same for the same network. */
function weightingOf({ links }: Topology) {
  const weights = Float64Array.from(links, (_, link) => 1 + ((link * 7919) % 16));
  return { weights, means: 'cost' as const };
}

/** Ten pairs of entities spread over a network. */
function pairsIn(size: number): (readonly [number, number])[] {
  return Array.from(
    { length: 10 },
    (_, at) => [(at * 7919 + 1) % size, (at * 104_729 + 500) % size] as const,
  );
}

/** From a graph to all the distances; igraph's lists of them are counted with it. */
function fromSome(size: number, links: number, weighted = false): Promise<BenchmarkCase> {
  const topology = sampleNetwork(size, links);
  const weighting = weightingOf(topology);
  const graph = buildGraph(topology, 'ignore', weighted ? weighting : undefined);
  const name = `32 to all${weighted ? ' by cost' : ''} n=${size} m=${links}`;
  return besideIgraph({
    ...{ name, budget: weighted ? 1 : budget, topology, weights: weighting.weights },
    ours: () => {
      const search = distancesFrom(graph);
      for (const source of sources) search.from(source);
      search.end();
    },
    expression: `g.distances(${JSON.stringify(sources)}${weighted ? ", weights='weight'" : ''})`,
    compare: (_, theirs) => {
      const { from } = distancesFrom(graph);
      sources.forEach((source, at) => expectClose(from(source), (theirs as (readonly number[])[])[at]));
    },
  });
}

function betweenPairs(size: number, links: number): Promise<BenchmarkCase> {
  const topology = sampleNetwork(size, links);
  const routes = routesOf(networkOf(topology), 'ignore');
  const pairs = pairsIn(size);
  return besideIgraph({
    ...{ name: `10 pairs n=${size} m=${links}`, budget, topology },
    ours: () => pairs.map(([from, to]) => shortestPaths(routes, { from, to, most: 1 }).hops),
    expression: `[len(g.get_shortest_paths(s, to=[t])[0]) - 1 for s, t in ${JSON.stringify(pairs)}]`,
    compare: expectClose,
  });
}

function betweenPairsByCost(size: number, links: number): Promise<BenchmarkCase> {
  const topology = sampleNetwork(size, links);
  const weighting = weightingOf(topology);
  const routes = pricedRoutes(networkOf(topology), { direction: 'ignore', weighting });
  const pairs = pairsIn(size);
  return besideIgraph({
    ...{ name: `10 pairs by cost n=${size} m=${links}`, budget, topology, weights: weighting.weights },
    ours: () => pairs.map(([from, to]) => cheapestPaths(routes, { from, to, most: 1 })[0]?.cost ?? Infinity),
    expression: `[g.distances(s, t, weights='weight')[0][0] for s, t in ${JSON.stringify(pairs)}]`,
    compare: expectClose,
  });
}

function severalByCost(size: number, links: number): Promise<BenchmarkCase> {
  const topology = sampleNetwork(size, links);
  const weighting = weightingOf(topology);
  const routes = pricedRoutes(networkOf(topology), { direction: 'ignore', weighting });
  const [from, to] = pairsIn(size)[3] ?? [0, 1];
  return besideIgraph({
    ...{ name: `5 cheapest n=${size} m=${links}`, budget, topology, weights: weighting.weights },
    ours: () => cheapestPaths(routes, { from, to, most: 5 }),
    expression: `g.get_k_shortest_paths(${from}, ${to}, k=5, weights='weight')`,
    compare: (ours, theirs) => expectClose([ours.length], [(theirs as unknown[]).length]),
  });
}

import { bothWays } from './both-ways.ts';
import type { Graph } from './graph.ts';
import { kernelFor } from './kernels/kernel.ts';
import type { Measure } from './measure.ts';

/**
 * The largest k so that somebody is in a group whose members are each linked with at least k others of it (Seidman 1983,
 * Batagelj & Zaversnik 2003). Links count both ways.
 */
export const kCore: Measure = {
  id: 'k-core',
  on: 'entities',
  heeds: [],
  unit: 'count',
  usually: 'plain',
  reference: 'Seidman 1983; Batagelj & Zaversnik 2003',
  run: (graph) => coresOf(bothWays(graph), (cores) => new Float64Array(cores)),
};

/** The core number of every entity of an undirected graph. */
export function coreNumbers(graph: Graph): Int32Array {
  return coresOf(graph, (cores) => cores.slice());
}

/** What is made of the core numbers, which are there no longer afterwards. */
function coresOf<T>(graph: Graph, use: (cores: Int32Array) => T): T {
  const kernel = kernelFor(graph);
  kernel.findCores();
  const made = use(kernel.integers(kernel.cores, graph.size));
  kernel.release();
  return made;
}

import { componentsOf } from '../components.ts';
import type { Graph } from '../graph.ts';
import { subgraph } from '../subgraph.ts';
import { evenly } from './evenly.ts';

/** The parts that an undirected graph is in without those who are away, largest first: positions ascending. */
export function partsWithout(graph: Graph, away: Uint8Array): Int32Array[] {
  const kept = evenly(graph.size, graph.size).filter((at) => away[at] !== 1);
  return componentsOf(subgraph(graph, kept)).map((part) => part.map((at) => kept[at] as number));
}

/** A mask of these among so many. */
export function maskOf(size: number, members: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(size);
  for (const member of members) mask[member] = 1;
  return mask;
}

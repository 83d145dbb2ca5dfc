import type { GraphDirection } from './measure.ts';
import type { Topology } from './topology.ts';

/**
 * A simple graph in compressed sparse rows: the neighbours of entity i are
 * `neighbours[offsets[i] .. offsets[i + 1])`, ascending, without repeats and without i itself.
 */
export interface Graph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** False when links were followed along or against their arrows. */
  readonly undirected: boolean;
}

/** Makes the simple graph of a topology: parallel links count once, self-links drop out. */
export function buildGraph(topology: Topology, direction: GraphDirection): Graph {
  void topology;
  void direction;
  throw new Error('to be written');
}

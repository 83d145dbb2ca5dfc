import type { Graph } from './graph.ts';

/**
 * A score per entity. One file each, one line in the list; the words (name, plain-language explanation) stand in the
 * locale under `measures.<id>`.
 */
export interface Measure {
  readonly id: string;
  /** How scores are shown: `count` without decimals, `share` (0 to 1) with three. */
  readonly unit: 'count' | 'share';
  /** Scores in the order of the graph's entities. `progress` gets 0 to 1 now and then. */
  run(graph: Graph, progress?: (done: number) => void): Float64Array;
}

import { bothWays } from '../both-ways.ts';
import { coreNumbers } from '../k-core.ts';
import { groupedByLabel } from './grouped-by-label.ts';
import type { Grouping } from './grouping.ts';

/** Entities by how deep in the densest part they sit: the key of a group is the k of the k-core its members reach. */
export const shells: Grouping = {
  id: 'shells',
  heeds: [],
  seeded: false,
  overlapping: false,
  reference: 'Seidman 1983; Batagelj & Zaversnik 2003',
  run: (graph) => groupedByLabel(graph, coreNumbers(bothWays(graph)), graph.size, { keyOf: String }),
};

import { bestOfRuns } from './best-of-runs.ts';
import type { Grouping } from './grouping.ts';

/** Groups joined inside more than chance would have it, by moving entities, then groups, while modularity gains. */
export const louvain: Grouping = {
  id: 'louvain',
  heeds: ['direction', 'strength'],
  seeded: true,
  overlapping: false,
  reference: 'Blondel, Guillaume, Lambiotte & Lefebvre 2008',
  run: (graph, options) => bestOfRuns(graph, options, (kernel, seed) => kernel.findLouvain(seed)),
};

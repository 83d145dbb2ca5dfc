import { strongParts } from '../strong-components.ts';
import { groupedByLabel } from './grouped-by-label.ts';
import type { Grouping } from './grouping.ts';

/** Those who can all reach each other along the direction of links; without directions, the parts of the network. */
export const strongComponents: Grouping = {
  id: 'strong-components',
  heeds: ['direction'],
  seeded: false,
  overlapping: false,
  reference: 'Tarjan 1972',
  run: (graph) => groupedByLabel(graph, strongParts(graph).parts, graph.size),
};

import { bestOfRuns } from './best-of-runs.ts';
import type { Grouping } from './grouping.ts';

/** Groups as of Louvain that moreover are connected in themselves, and of higher modularity. */
export const leiden: Grouping = {
  id: 'leiden',
  heeds: ['direction', 'strength'],
  seeded: true,
  overlapping: false,
  reference: 'Traag, Waltman & van Eck 2019',
  run: (graph, options) => bestOfRuns(graph, options, (kernel, seed) => kernel.findLeiden(seed)),
};

import type { Figure } from './figure.ts';

/** How many entities there are. */
export const entities: Figure = {
  id: 'entities',
  unit: 'count',
  run: ({ graph }) => graph.size,
};

/** How many pairs are joined, by however many links and whichever way. */
export const joinedPairs: Figure = {
  id: 'joined-pairs',
  unit: 'count',
  run: ({ joined }) => joined.neighbours.length / 2,
};

/** Mean number of others an entity is linked with; along arrows, of those it leads to. */
export const meanDegree: Figure = {
  id: 'mean-degree',
  unit: 'number',
  run: ({ graph }) => (graph.size > 0 ? graph.neighbours.length / graph.size : null),
};

/** Share of all pairs that are joined; along arrows, of all pairs in their two directions. */
export const density: Figure = {
  id: 'density',
  unit: 'share',
  run: ({ graph }) => (graph.size > 1 ? graph.neighbours.length / (graph.size * (graph.size - 1)) : null),
};

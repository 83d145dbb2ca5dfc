import { allDistances } from './distances.ts';
import type { Measure } from './measure.ts';

/**
 * How near somebody is to everybody: the sum of one divided by the distance to each, hops or costs, those out of reach
 * adding nothing (Rochat 2009). Divided by the number of others, all zero below two entities.
 */
export const harmonic: Measure = {
  id: 'harmonic',
  on: 'entities',
  heeds: ['direction', 'cost'],
  unit: 'number',
  usually: 'normalised',
  reference: 'Rochat 2009; Boldi & Vigna 2014',
  run(graph, { normalised, progress }) {
    const { inverses } = allDistances(graph, progress);
    const others = normalised ? Math.max(1, graph.size - 1) : 1;
    return inverses.map((sum) => sum / others);
  },
};

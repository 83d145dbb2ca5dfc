import { eccentricityEstimating } from './eccentricity-estimate.ts';
import { allDistances } from './distances.ts';
import type { Measure } from './measure.ts';

/** The distance, in hops or costs, to the farthest of those somebody reaches (Hage & Harary 1995); zero where nobody is. */
export const eccentricity: Measure = {
  id: 'eccentricity',
  on: 'entities',
  heeds: ['direction', 'cost'],
  unit: 'number',
  usually: 'plain',
  reference: 'Hage & Harary 1995; Takes & Kosters 2013',
  run: (graph, { progress }) => allDistances(graph, progress).largest,
  estimate: eccentricityEstimating,
};

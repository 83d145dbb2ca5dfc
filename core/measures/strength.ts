import type { Measure } from './measure.ts';
import { rowSums } from './row-sum.ts';

/**
 * How strong an entity's links are together; along or against the arrows, those it follows that way. Without strengths,
 * the number of others.
 */
export const strength: Measure = {
  id: 'strength',
  on: 'entities',
  heeds: ['direction', 'strength'],
  unit: 'number',
  usually: 'plain',
  reference: 'Barrat 2004',
  run: (graph) => rowSums(graph),
};

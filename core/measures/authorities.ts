import { hubScores } from './hubs.ts';
import type { Measure } from './measure.ts';
import { reversed } from './reversed.ts';

/**
 * The better the hubs whose steps lead to somebody, the greater an authority: hubs of the network turned round, the
 * highest score 1.
 */
export const authorities: Measure = {
  id: 'authorities',
  on: 'entities',
  heeds: ['direction', 'strength'],
  unit: 'share',
  usually: 'plain',
  reference: 'Kleinberg 1999',
  run: (graph) => hubScores(reversed(graph)),
};

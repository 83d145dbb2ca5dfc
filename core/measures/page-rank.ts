import { mapInPlace } from './map-in-place.ts';
import type { Measure } from './measure.ts';
import { reversed } from './reversed.ts';
import { rowSums } from './row-sum.ts';
import { walkScores } from './walk-scores.ts';

const damping = 0.85;

/**
 * How often somebody is come by who wanders from one to the next along the steps, the stronger the likelier, and begins
 * anew anywhere after 15 of 100 steps and wherever none leads on. Adds up to 1.
 */
export const pageRank: Measure = {
  id: 'page-rank',
  on: 'entities',
  heeds: ['direction', 'strength'],
  unit: 'number',
  usually: 'plain',
  reference: 'Brin & Page 1998',
  run: (graph) => {
    const share = mapInPlace(rowSums(graph), (together) => (together > 0 ? 1 / together : 0));
    // Beginning anew is even, so that it only scales what the walks come to.
    const scores = walkScores(reversed(graph), { damping, share });
    const whole = scores.reduce((sum, score) => sum + score, 0);
    return mapInPlace(scores, (score) => score / whole);
  },
};

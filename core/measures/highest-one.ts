import { mapInPlace } from './map-in-place.ts';

/** Divides scores by the highest of them where they lie, those below zero raised to it; all zero where none is above zero. */
export function highestOne(scores: Float64Array): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  return highest > 0 ? mapInPlace(scores, (score) => Math.max(0, score / highest)) : scores.fill(0);
}

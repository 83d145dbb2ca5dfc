/** Scores divided by the highest of them, those below zero raised to it; all zero where none is above zero. */
export function highestOne(scores: Float64Array): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  return highest > 0 ? scores.map((score) => Math.max(0, score / highest)) : scores.fill(0);
}

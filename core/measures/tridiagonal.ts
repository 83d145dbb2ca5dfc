/**
 * The eigenvector, of length 1, of the largest eigenvalue of a small symmetric matrix that has only a diagonal and,
 * beside it, numbers above zero; by inverse iteration just above the eigenvalue, where every pivot is negative.
 */
export function leadingOfTridiagonal(diagonal: readonly number[], beside: readonly number[]): Float64Array {
  const value = leastAbove(diagonal, beside);
  const pivots = pivotsAt(value, diagonal, beside);
  let vector = new Float64Array(diagonal.length).fill(1);
  for (let round = 0; round < 3; round++) {
    solve(vector, pivots, beside);
    const length = Math.hypot(...vector);
    vector = vector.map((part) => part / length);
  }
  return vector;
}

/** The least number the engine can tell to be above all eigenvalues, by halving the interval of Gershgorin's circles. */
function leastAbove(diagonal: readonly number[], beside: readonly number[]): number {
  const reach = diagonal.map((value, row) => value + (beside[row - 1] ?? 0) + (beside[row] ?? 0));
  let low = Math.max(...diagonal);
  let high = Math.max(...reach) * 2 - low;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (pivotsAt(middle, diagonal, beside).every((pivot) => pivot < 0)) high = middle;
    else low = middle;
  }
}

/** What elimination leaves on the diagonal once this is taken from it. */
function pivotsAt(value: number, diagonal: readonly number[], beside: readonly number[]): number[] {
  const pivots: number[] = [];
  diagonal.forEach((entry, row) => {
    const taken = row === 0 ? 0 : (beside[row - 1] as number) ** 2 / (pivots[row - 1] as number);
    pivots.push(entry - value - taken);
  });
  return pivots;
}

/** Replaces a vector by what the eliminated matrix, its sign turned, makes it from. */
function solve(vector: Float64Array, pivots: readonly number[], beside: readonly number[]): void {
  for (let row = 1; row < vector.length; row++)
    vector[row] =
      (vector[row] as number) -
      ((beside[row - 1] as number) / (pivots[row - 1] as number)) * (vector[row - 1] as number);
  for (let row = vector.length - 1; row >= 0; row--) {
    const after = row + 1 < vector.length ? (beside[row] as number) * (vector[row + 1] as number) : 0;
    vector[row] = ((vector[row] as number) + after) / -(pivots[row] as number);
  }
}

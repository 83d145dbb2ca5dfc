/** A run of neighbours that touch and so move as one. */
interface Run {
  /** Where its first would like to be, by the wishes of all in it. */
  wish: number;
  weight: number;
  count: number;
}

/**
 * Places in the order given, as near to `wishes` as can be (by the sum of squares, each by its weight), such that each
 * is at least its gap behind the one before; `gaps` has one entry fewer. Pool adjacent violators (Barlow et al. 1972),
 * linear time.
 */
export function keepApart(
  wishes: readonly number[],
  gaps: readonly number[],
  weights: readonly number[] = [],
): number[] {
  const runs: Run[] = [];
  let reach = 0;
  wishes.forEach((wish, at) => {
    reach += at > 0 ? (gaps[at - 1] as number) : 0;
    runs.push({ wish: wish - reach, weight: weights[at] ?? 1, count: 1 });
    while (runs.length > 1 && (runs.at(-2) as Run).wish > (runs.at(-1) as Run).wish) {
      const last = runs.pop() as Run;
      runs.push(together(runs.pop() as Run, last));
    }
  });
  reach = 0;
  let at = 0;
  return runs.flatMap(({ wish, count }) =>
    Array.from({ length: count }, () => {
      reach += at > 0 ? (gaps[at - 1] as number) : 0;
      at++;
      return wish + reach;
    }),
  );
}

function together(a: Run, b: Run): Run {
  const weight = a.weight + b.weight;
  return {
    wish: (a.wish * a.weight + b.wish * b.weight) / weight,
    weight,
    count: a.count + b.count,
  };
}

/** What is known of some values of which so many were drawn evenly, each but once. */
export interface Drawn {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  /** How many there are in all; `Infinity` where that is not known. */
  readonly of: number;
  /** No value is below the one or above the other. */
  readonly least: number;
  readonly most: number;
  /** Whether each value is the least or the most. */
  readonly isEither?: boolean;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Values drawn from which Bernstein's inequality says more than nothing. */
const enough = 512;
/** Values from which it is seen at all how much they differ. */
const fewest = 8;

/**
 * Where the mean of all values is, but for a risk: by Bernstein's inequality with the variance seen, for drawing without
 * putting back (Bardenet & Maillard 2015, theorem 3, either side). Fewer than 512 values are taken for normal, their mean by Student's t;
 * of those that are either of two by Hoeffding's inequality (Serfling 1974).
 */
export function meanWithin(drawn: Drawn, risk: number): Interval {
  const { count, sum, of, least, most } = drawn;
  if (count === 0) return { low: least, high: most };
  const mean = sum / count;
  const off = count >= of ? 0 : deviation(drawn, risk);
  return {
    low: Math.min(mean, Math.max(least, mean - off)),
    high: Math.max(mean, Math.min(most, mean + off)),
  };
}

function deviation({ count, sum, squares, of, least, most, isEither }: Drawn, risk: number): number {
  const range = most - least;
  const left = leftOf(count, of);
  const variance = Math.max(0, squares / count - (sum / count) ** 2);
  if (count < enough) {
    if (isEither || count < fewest) return range * Math.sqrt((left * Math.log(2 / risk)) / (2 * count));
    return student(count - 1, risk) * Math.sqrt((left * variance) / (count - 1));
  }
  const unlikely = Math.log(10 / risk);
  const factor = 7 / 3 + 3 / Math.SQRT2;
  return Math.sqrt((2 * variance * left * unlikely) / count) + (factor * range * unlikely) / count;
}

/** What Student's t exceeds with this risk on either side at most (approximated after Wallace 1959, from above). */
function student(freedom: number, risk: number): number {
  const normal = 2 * Math.log(2 / risk);
  return Math.sqrt(freedom * Math.expm1((normal * (freedom - 1.5)) / (freedom - 1) ** 2));
}

/** How much less is uncertain as nobody is drawn twice. */
function leftOf(count: number, of: number): number {
  if (of === Infinity) return 1;
  return count <= of / 2 ? 1 - (count - 1) / of : (1 - count / of) * (1 + 1 / count);
}

import { describe, expect, it } from 'vitest';

import { seededRandom } from '../arrange/random.ts';
import { drawn } from './drawn.ts';
import { meanWithin } from './mean-within.ts';

const random = seededRandom(11);
/** Between 1 and 13, most of them small. */
const skewed = Float64Array.from({ length: 3000 }, () => 1 + 12 * random() ** 3);
const rare = Float64Array.from({ length: 3000 }, () => (random() < 0.04 ? 1 : 0));

function within(values: Float64Array, count: number, isEither: boolean, risk = 0.1) {
  const [least, most] = isEither ? [0, 1] : [1, 13];
  const some = [...drawn(values.length, count, random)].map((at) => values[at]!);
  const sum = some.reduce((total, one) => total + one, 0);
  const squares = some.reduce((total, one) => total + one ** 2, 0);
  return meanWithin({ count, sum, squares, of: values.length, least, most, isEither }, risk);
}

const mean = (values: Float64Array) => values.reduce((total, one) => total + one, 0) / values.length;

describe('where a mean is', () => {
  it.each([
    ['few that differ', skewed, 40, false],
    ['few that are one or the other', rare, 40, true],
    ['many that differ', skewed, 800, false],
    ['many that are one or the other', rare, 800, true],
    ['most of them', skewed, 2500, false],
  ] as const)('is seen by %s, nine times of ten at least', (_, values, count, isEither) => {
    let times = 0;
    for (let round = 0; round < 300; round++) {
      const { low, high } = within(values, count, isEither);
      if (low <= mean(values) && mean(values) <= high) times++;
    }
    expect(times).toBeGreaterThanOrEqual(270);
  });

  it('is the nearer the more are drawn and the more is risked, and known where all are', () => {
    const width = (count: number, risk?: number) => {
      const { low, high } = within(skewed, count, false, risk);
      return high - low;
    };
    expect(width(2500)).toBeLessThan(width(800));
    expect(width(800)).toBeLessThan(width(800, 1e-6));
    expect(width(2500)).toBeLessThan(1);
    expect(width(3000)).toBeCloseTo(0, 9);
  });

  it('is anywhere where nobody was drawn, and no farther out than values are', () => {
    const nothing = { count: 0, sum: 0, squares: 0, of: 9, least: 2, most: 5 };
    expect(meanWithin(nothing, 0.1)).toEqual({ low: 2, high: 5 });
    expect(meanWithin({ ...nothing, count: 1, sum: 2, squares: 4 }, 0.1)).toEqual({ low: 2, high: 5 });
  });
});

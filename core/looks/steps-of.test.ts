import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scalings } from '../case/look.ts';
import { type Scale, stepsOf } from './steps-of.ts';

const scale = fc.record({
  scaling: fc.constantFrom(...scalings),
  diverging: fc.boolean(),
  count: fc.integer({ min: 1, max: 9 }),
});
const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
  minLength: 1,
  maxLength: 60,
});
const steps = (values: readonly number[], part: Partial<Scale>) =>
  values.map(stepsOf(values, { scaling: 'linear', diverging: false, count: 5, ...part }));

describe('any scale over any numbers', () => {
  it('has a whole step within its range for each of them', () => {
    fc.assert(
      fc.property(numbers, scale, (values, over) => {
        for (const step of steps(values, over)) {
          expect(Number.isInteger(step)).toBe(true);
          expect(step).toBeGreaterThanOrEqual(0);
          expect(step).toBeLessThan(over.count);
        }
      }),
    );
  });

  it('never puts a higher number on a lower step, nor the same number on two', () => {
    fc.assert(
      fc.property(numbers, scale, (values, over) => {
        const sorted = values.toSorted((a, b) => a - b);
        const placed = steps(sorted, over);
        placed.forEach((step, at) => {
          expect(step).toBeGreaterThanOrEqual(placed[at - 1] ?? 0);
          if (sorted[at] === sorted[at - 1]) expect(step).toBe(placed[at - 1]);
        });
      }),
    );
  });

  it('does not depend on the order in which they come', () => {
    fc.assert(
      fc.property(numbers, scale, (values, over) => {
        expect(steps(values.toReversed(), over).toReversed()).toEqual(steps(values, over));
      }),
    );
  });

  it('puts numbers that are all the same in the middle', () => {
    for (const scaling of scalings) expect(steps([7, 7, 7], { scaling })).toEqual([2, 2, 2]);
    expect(steps([0], { scaling: 'log', diverging: true, count: 7 })).toEqual([3]);
    expect(steps([], {})).toEqual([]);
  });
});

describe('a linear scale', () => {
  it('has even steps from the lowest to the highest', () => {
    expect(steps([0, 19, 21, 50, 99, 100], {})).toEqual([0, 0, 1, 2, 4, 4]);
    expect(steps([-100, 0, 100], {})).toEqual([0, 2, 4]);
  });

  it('reaches from the lowest number there is to the highest', () => {
    const most = Number.MAX_VALUE;
    expect(steps([-most, 0, most], {})).toEqual([0, 2, 4]);
  });
});

describe('a logarithmic scale', () => {
  it('has even ratios', () => {
    expect(steps([1, 9, 11, 90, 110, 1e5], { scaling: 'log' })).toEqual([0, 0, 1, 1, 2, 4]);
  });

  it('has the lowest step for what is not above 0', () => {
    expect(steps([-5, 0, 1, 1e5], { scaling: 'log' })).toEqual([0, 0, 0, 4]);
    expect(steps([-5, 0], { scaling: 'log' })).toEqual([0, 0]);
    expect(steps([0, 3, 3], { scaling: 'log' })).toEqual([0, 4, 4]);
  });
});

describe('a scale by quantiles', () => {
  it('has as many items in each step, however far apart they lie', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1e9];
    expect(steps(values, { scaling: 'quantile' })).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('keeps ties together', () => {
    expect(steps([1, 1, 1, 1, 1, 1, 1, 1, 2, 3], { scaling: 'quantile' }).slice(0, 8)).toEqual(
      Array.from({ length: 8 }, () => 2),
    );
  });
});

describe('a diverging scale', () => {
  const diverging = { diverging: true, count: 7 };

  it('has its middle at 0 where numbers lie on both sides, as far to the one side as to the other', () => {
    expect(steps([-100, -10, 0, 10, 50], diverging)).toEqual([0, 3, 3, 3, 5]);
    expect(steps([-1e6, -3, 0, 3, 1e6], { ...diverging, scaling: 'log' })).toEqual([0, 3, 3, 3, 6]);
  });

  it('else at the median', () => {
    expect(steps([1, 2, 3, 4, 5], diverging)).toEqual([0, 1, 3, 5, 6]);
    expect(steps([1, 2, 3, 4, 500], { ...diverging, scaling: 'quantile' })).toEqual([0, 1, 3, 5, 6]);
  });
});

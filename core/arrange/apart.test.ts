import fc from 'fast-check';
import { expect, it } from 'vitest';

import { keepApart } from './apart.ts';

it('leaves wishes alone that keep their distance', () => {
  expect(keepApart([0, 10, 25], [10, 10])).toEqual([0, 10, 25]);
  expect(keepApart([], [])).toEqual([]);
});

it('shares the way between those who want the same place, by weight', () => {
  expect(keepApart([0, 0], [10])).toEqual([-5, 5]);
  expect(keepApart([0, 0], [10], [9, 1])).toEqual([-1, 9]);
});

it('keeps every gap and the middle of all wishes', () => {
  const wishes = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(wishes, fc.integer({ min: 0, max: 20 }), (all, gap) => {
      const placed = keepApart(
        all,
        all.slice(1).map(() => gap),
      );
      placed.slice(1).forEach((place, at) => expect(place - placed[at]!).toBeGreaterThanOrEqual(gap - 1e-9));
      const sum = (places: readonly number[]) => places.reduce((total, place) => total + place, 0);
      expect(sum(placed)).toBeCloseTo(sum(all), 6);
    }),
    { seed: 1 },
  );
});

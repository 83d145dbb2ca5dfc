import { expect, it } from 'vitest';

import { lookColours } from '../../core/looks/look-colours.ts';
import { lookPattern } from './look-pattern.ts';

const of = (scale: string) =>
  lookColours.filter(
    (colour) => colour.startsWith(scale) && colour !== 'category-other' && colour !== 'tint-grey',
  );

it.each(['category', 'tint', 'sequence', 'diverging'])(
  'tells the colours of a scale (%s) apart by hatchings and by signs on lines',
  (scale) => {
    const patterns = of(scale).map((colour) => lookPattern(colour));
    const hatchings = patterns.map(({ hatching }) => JSON.stringify(hatching));
    expect(new Set(hatchings).size).toBe(hatchings.length);
    expect(new Set(patterns.map(({ sign }) => sign)).size).toBe(patterns.length);
  },
);

it('hatches a sequence the closer the more, and leaves the middle of two sides and the rest of values plain', () => {
  const apart = of('sequence').map((colour) => lookPattern(colour).hatching?.apart ?? 0);
  expect(apart).toEqual(apart.toSorted((a, b) => b - a));
  expect(lookPattern('diverging-4').hatching).toBeNull();
  expect(lookPattern('category-other')).toEqual({ hatching: null, sign: null });
});

import { expect, it } from 'vitest';

import { type CountedValue, valueFinder } from './value-finder.ts';

const values: readonly CountedValue[] = [
  ['Café Utara', 9],
  ['cafe Selatan', 4],
  ['Utara Jaya', 4],
  ['Pelabuhan', 1],
];

it('finds values as one types, deletes and types something else, in their order', () => {
  const find = valueFinder(values);
  const keys = (text: string) => find(text).map(([key]) => key);
  expect(keys('')).toEqual(values.map(([key]) => key));
  expect(keys('a')).toHaveLength(4);
  expect(keys('CAFE')).toEqual(['Café Utara', 'cafe Selatan']);
  expect(keys('cafe u')).toEqual(['Café Utara']);
  expect(keys('utara')).toEqual(['Café Utara', 'Utara Jaya']);
  expect(keys('utaraa')).toEqual([]);
  expect(keys('pel')).toEqual(['Pelabuhan']);
  expect(find('')).toBe(values);
});

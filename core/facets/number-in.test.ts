import { expect, it } from 'vitest';

import { numberIn } from './number-in.ts';

it.each([
  ['12', 12],
  [' -0.5 ', -0.5],
  ['1500000 IDR', 1500000],
  ['0.25 USDT', 0.25],
  ['1,5', NaN],
  ['12 kg', NaN],
  ['', NaN],
])('reads %j as %d', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

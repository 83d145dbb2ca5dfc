import { expect, it } from 'vitest';

import { sumMoney } from './sum-money.ts';

const idr = (amount: string) => ({ amount, currency: 'IDR' });

it('adds by currency, exact where binary fractions are not', () => {
  expect(sumMoney([idr('0.1'), { amount: '5', currency: 'SGD' }, idr('0.2')])).toEqual([
    idr('0.3'),
    { amount: '5', currency: 'SGD' },
  ]);
  expect(sumMoney([idr('9007199254740993'), idr('1.05')])).toEqual([idr('9007199254740994.05')]);
});

it('adds what was paid back as well', () => {
  expect(sumMoney([idr('1.5'), idr('-2')])).toEqual([idr('-0.5')]);
  expect(sumMoney([])).toEqual([]);
});

import { expect, it } from 'vitest';

import { pairsIn, pairsText } from './look-up-text.ts';

it('comes back from its own lines', () => {
  const pairs = [
    ['01', 'Bontang'],
    ['02', 'a = b'],
  ];
  expect(pairsIn(pairsText(pairs))).toEqual(pairs);
});

it('takes a line without a sign for a text that stays', () => {
  expect(pairsIn('03')).toEqual([['03', '03']]);
  expect(pairsText(undefined)).toBe('');
});

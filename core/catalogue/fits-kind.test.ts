import { expect, it } from 'vitest';

import { fitsKind } from './fits-kind.ts';

it.each([
  ['text', 'apa saja', true],
  ['identifier', 'PT-0042', true],
  ['number', '12.50', true],
  ['number', '1.250,00', false],
  ['number', 'dua belas', false],
  ['money', '1500000 IDR', true],
  ['money', '1500000', false],
  ['money', 'Rp 1.500.000', false],
  ['date', '2025-06~', true],
  ['date', '14/03/2025', false],
  ['choice', 'karam', true],
  ['choice', 'hilang', false],
] as const)('%s: %s', (holds, text, fits) => {
  expect(fitsKind(text, { holds, choices: ['laik', 'karam'] })).toBe(fits);
});

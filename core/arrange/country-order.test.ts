import { expect, it } from 'vitest';

import { orderClaims } from './country-order.ts';
import { inputOf } from './test-pictures.ts';

const claim = (country: string | null, entities: number) => ({
  ...{ country, entities },
  ...{ area: 1000 * entities, width: 100, height: 100 },
});

it('takes the country with most entities for home, by code where equal', () => {
  const { home, abroad, nowhere } = orderClaims(
    [claim('MY', 3), claim(null, 9), claim('ID', 3)],
    inputOf(0, []),
  );
  expect(home?.country).toBe('ID');
  expect(abroad.map(({ country }) => country)).toEqual(['MY']);
  expect(nowhere?.country).toBeNull();
});

it('puts countries with much between them next to each other, and by the strip those linked with it', () => {
  const countries = ['ID', 'KH', 'MY', 'SG', 'TH', null];
  const links = [
    [1, 4],
    [1, 4],
    [2, 3],
    [2, 3],
    [1, 5],
    [1, 5],
    [1, 5],
  ] as const;
  const claims = [
    claim('ID', 9),
    claim('KH', 4),
    claim('MY', 3),
    claim('SG', 2),
    claim('TH', 1),
    claim(null, 1),
  ];
  const { abroad } = orderClaims(claims, inputOf(6, links, { countries }));
  const order = abroad.map(({ country }) => country);
  expect(Math.abs(order.indexOf('KH') - order.indexOf('TH'))).toBe(1);
  expect(Math.abs(order.indexOf('MY') - order.indexOf('SG'))).toBe(1);
  expect(order.indexOf('KH')).toBeGreaterThan(1);
});

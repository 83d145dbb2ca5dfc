import { expect, it } from 'vitest';

import { seededRandom } from './random.ts';

it('gives the same numbers for the same seed, others for another', () => {
  const some = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  expect(some(7)).toEqual(some(7));
  expect(some(7)).not.toEqual(some(8));
});

it('fills 0 to 1 evenly', () => {
  const bins = new Array<number>(10).fill(0);
  const random = seededRandom(0);
  for (let count = 0; count < 10_000; count++) bins[Math.floor(10 * random())]!++;
  for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(150);
});

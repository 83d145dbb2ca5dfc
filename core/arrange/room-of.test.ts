import { expect, it } from 'vitest';

import { roomOf } from './room-of.ts';

it('leaves room for the glyph at least, and more for longer names', () => {
  expect(roomOf('')[0]).toBe(22);
  expect(roomOf('PT Contoh')[0]).toBeGreaterThan(roomOf('PT C')[0]);
});

it('sets long names on two lines and cuts what is longer still', () => {
  const [narrow, low] = roomOf('Kapal Contoh');
  const [wide, high] = roomOf('Kompleks Pergudangan Contoh Sembilan');
  expect(high).toBeGreaterThan(low);
  expect(wide).toBeLessThan(2 * narrow);
  expect(roomOf('x'.repeat(400))[0]).toBe(66);
});

it('counts the identifier below as a line', () => {
  expect(roomOf('Contoh', '3175-0314-0079')[1]).toBeGreaterThan(roomOf('Contoh')[1]);
  expect(roomOf('Contoh', '3175-0314-0079')[0]).toBeGreaterThan(roomOf('Contoh')[0]);
});

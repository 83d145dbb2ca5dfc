import { expect, it } from 'vitest';

import { drawingOf, putAt } from './drawing.ts';
import { costAt, crossingsOf } from './readability.ts';
import { cellNetwork, inputOf } from './test-pictures.ts';
import { seededRandom } from './random.ts';

it('counts crossings, not lines that meet at an end', () => {
  const input = inputOf(5, [
    [0, 1],
    [2, 3],
    [0, 4],
  ]);
  const drawing = drawingOf(input, Float64Array.of(0, 0, 900, 900, 900, 0, 0, 900, 900, 500));
  const line = (from: number, to: number) =>
    Array.from(drawing.from).findIndex((end, at) => end === from && drawing.to[at] === to);
  expect([line(0, 1), line(0, 4), line(2, 3)].map((at) => crossingsOf(drawing, at))).toEqual([1, 1, 2]);
});

it('minds a line behind a glyph more than one behind words, and neither where there is room', () => {
  const costOf = (y: number) =>
    costAt(drawingOf(inputOf(3, [[0, 1]]), Float64Array.of(0, 0, 800, 0, 400, y)), 2);
  const [glyph, words, clear] = [costOf(10), costOf(28), costOf(60)];
  expect(clear).toBe(0);
  expect(words).toBeGreaterThan(0);
  expect(glyph).toBeGreaterThan(words);
});

it('finds the same after moves as in a new drawing', () => {
  const random = seededRandom(4);
  const input = inputOf(40, cellNetwork(4, 10));
  const drawing = drawingOf(
    input,
    Float64Array.from({ length: 80 }, () => 900 * random()),
  );
  for (let count = 0; count < 50; count++)
    putAt(drawing, Math.floor(40 * random()), 900 * random(), 900 * random());
  const fresh = drawingOf(input, drawing.positions);
  for (let i = 0; i < 40; i++) expect(costAt(drawing, i)).toBe(costAt(fresh, i));
});

it('counts a line across a border for more, and stops at the limit', () => {
  const places = Float64Array.of(0, 0, 800, 0);
  const within = costAt(drawingOf(inputOf(2, [[0, 1]], { countries: ['ID', 'ID'] }), places), 0);
  const across = costAt(drawingOf(inputOf(2, [[0, 1]], { countries: ['ID', 'MY'] }), places), 0);
  expect(across).toBeGreaterThan(within);
  const star = drawingOf(
    inputOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]),
    Float64Array.of(0, 0, 800, 0, 0, 800, -800, 0),
  );
  expect(costAt(star, 0, 1)).toBeGreaterThan(1);
  expect(costAt(star, 0, 1)).toBeLessThan(costAt(star, 0));
});

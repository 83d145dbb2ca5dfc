import fc from 'fast-check';
import { expect, it } from 'vitest';

import { thumbnailOf } from './thumbnail.ts';

const place = fc.record({
  entity: fc.integer({ min: 0, max: 40 }).map((number) => `E${number}`),
  x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  y: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
});

it('keeps every dot in the picture, and one at least where anything is drawn', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 50 }), (places) => {
      const { aspect, dots } = thumbnailOf({ places });
      expect(aspect).toBeGreaterThanOrEqual(0.25);
      expect(aspect).toBeLessThanOrEqual(4);
      expect(dots.length % 3).toBe(0);
      expect(dots.length / 3).toBeLessThanOrEqual(places.length);
      expect(dots.length > 0).toBe(places.length > 0);
    }),
  );
});

it('leaves out what is hidden, lets the selected cover others and these cover grey ones', () => {
  const at = { x: 0, y: 0 };
  const dots = (places: Parameters<typeof thumbnailOf>[0]['places'], entities: readonly string[] = []) =>
    [...thumbnailOf({ places, selected: { entities, links: [] } }).dots].filter(
      (_, index) => index % 3 === 2,
    );
  expect(dots([{ entity: 'A', ...at, shown: 'hidden' }])).toEqual([]);
  expect(dots([{ entity: 'A', ...at, shown: 'grey' }])).toEqual([1]);
  expect(
    dots([
      { entity: 'A', ...at },
      { entity: 'B', ...at, shown: 'grey' },
    ]),
  ).toEqual([0]);
  expect(
    dots(
      [
        { entity: 'A', ...at, shown: 'grey' },
        { entity: 'B', ...at },
      ],
      ['A'],
    ),
  ).toEqual([2]);
});

it('stands in its corners where it did', () => {
  const corners = [
    { entity: 'A', x: 0, y: 0 },
    { entity: 'B', x: 200, y: 100 },
  ];
  expect(thumbnailOf({ places: corners })).toEqual({
    aspect: 2,
    dots: Uint8Array.from([0, 0, 0, 255, 255, 0]),
  });
});

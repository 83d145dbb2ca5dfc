import { expect, it } from 'vitest';

import { placeCard } from './place-card.ts';

const page = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const at = (left: number, top: number, width: number, height: number) =>
  placeCard({ left, top, width, height }, card, page);

it('a card stands to the right of what it points at, where it is whole on the page', () => {
  expect(at(0, 100, 240, 600)).toEqual({ left: 252, top: 100 });
  expect(at(0, 700, 240, 40)).toEqual({ left: 252, top: 588 });
});

it('else to its left, below it or above it', () => {
  expect(at(700, 100, 300, 600)).toEqual({ left: 388, top: 100 });
  expect(at(100, 40, 800, 30)).toEqual({ left: 100, top: 82 });
  expect(at(100, 700, 800, 90)).toEqual({ left: 100, top: 488 });
});

it('and inside what leaves no room beside it', () => {
  expect(at(240, 60, 520, 740)).toEqual({ left: 252, top: 588 });
});

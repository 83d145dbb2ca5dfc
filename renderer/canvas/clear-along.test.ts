import { expect, it } from 'vitest';

import { clearAlong } from './clear-along.ts';

const line = Array.from({ length: 101 }, (_, x) => ({ x, y: 0 }));

it('a sign stands beyond the middle of a line where nothing is in the way', () => {
  expect(clearAlong(line, [])).toEqual({ x: 68, y: 0 });
  expect(clearAlong(line, [{ at: { x: 40, y: 0 }, reach: 10 }])).toEqual({ x: 68, y: 0 });
});

it('goes to where it is clear of a crossing mark and a sum', () => {
  const mark = { at: { x: 70, y: 3 }, reach: 12 };
  expect(clearAlong(line, [mark])).toEqual({ x: 32, y: 0 });
  expect(clearAlong(line, [mark, { at: { x: 40, y: 0 }, reach: 15 }])).toEqual({ x: 20, y: 0 });
});

it('is least in the way where there is no room', () => {
  expect(clearAlong(line, [{ at: { x: 50, y: 0 }, reach: 90 }])?.x).toSatisfy((x) => x === 80 || x === 20);
  expect(clearAlong([], [])).toBeUndefined();
});

import { expect, it } from 'vitest';

import { isInside } from './lasso.ts';
import { snapped } from './snapped.ts';

const hook = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 60, y: 100 },
  { x: 60, y: 40 },
  { x: 0, y: 40 },
];

it('catches what lies inside a line, not what lies in its bay', () => {
  expect(isInside({ x: 20, y: 20 }, hook)).toBe(true);
  expect(isInside({ x: 80, y: 80 }, hook)).toBe(true);
  expect(isInside({ x: 20, y: 80 }, hook)).toBe(false);
  expect(isInside({ x: 20, y: 20 }, [])).toBe(false);
});

it('rests on the next point of the grid', () => {
  expect(snapped({ x: 29, y: -31 })).toEqual({ x: 20, y: -40 });
  expect(snapped({ x: -9, y: 10 })).toEqual({ x: 0, y: 20 });
});

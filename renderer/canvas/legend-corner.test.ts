import { expect, it } from 'vitest';

import { cornerAt, cornerBeside } from './legend-corner.ts';

it('goes where the arrow points and stays where it points to no other corner', () => {
  expect(cornerBeside('bottom-left', 'ArrowUp')).toBe('top-left');
  expect(cornerBeside('top-left', 'ArrowRight')).toBe('top-right');
  expect(cornerBeside('top-right', 'ArrowDown')).toBe('bottom-right');
  expect(cornerBeside('bottom-right', 'ArrowRight')).toBe('bottom-right');
  expect(cornerBeside('bottom-right', 'Enter')).toBeNull();
});

it('takes the corner of the quarter that the pointer is in', () => {
  const chart = { left: 100, top: 50, right: 500, bottom: 250 };
  expect(cornerAt(chart, { x: 120, y: 240 })).toBe('bottom-left');
  expect(cornerAt(chart, { x: 301, y: 149 })).toBe('top-right');
});

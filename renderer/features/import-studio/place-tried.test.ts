import { describe, expect, it } from 'vitest';

import { placeTried } from './place-tried.ts';

const ring = Array.from({ length: 12 }, (_, from) => ({ from, to: (from + 1) % 12 }));

describe('places of a small network', () => {
  it('are in the box, apart, and the same every time', () => {
    const spots = placeTried(12, ring);
    expect(spots).toEqual(placeTried(12, ring));
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
    }
    for (const [index, one] of spots.entries())
      for (const other of spots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.05);
  });

  it('bring together what is linked', () => {
    const [a, b, c] = placeTried(3, [{ from: 0, to: 1 }]);
    const gap = (one = { x: 0, y: 0 }, other = { x: 0, y: 0 }) =>
      Math.hypot(one.x - other.x, one.y - other.y);
    expect(gap(a, b)).toBeLessThan(gap(a, c));
  });

  it('put a single one in the middle and nothing nowhere', () => {
    expect(placeTried(1, [])).toEqual([{ x: 0.5, y: 0.5 }]);
    expect(placeTried(0, [])).toEqual([]);
  });
});

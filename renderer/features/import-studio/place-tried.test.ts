import { describe, expect, it } from 'vitest';

import { placeTried, room } from './place-tried.ts';

const ring = Array.from({ length: 12 }, (_, from) => ({ from, to: (from + 1) % 12 }));

describe('places of a small network', () => {
  it('are the same every time, nobody on top of another, parts without a link between them too', () => {
    const spots = placeTried(20, ring, 1.6);
    expect(spots).toEqual(placeTried(20, ring, 1.6));
    expect(spots).toHaveLength(20);
    for (const [index, one] of spots.entries())
      for (const other of spots.slice(index + 1)) {
        const [x, y] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
        expect(x >= 2 * room.x - 1e-6 || y >= 2 * room.y - 1e-6).toBe(true);
      }
  });

  it('bring together what is linked', () => {
    const [a, b, c] = placeTried(3, [{ from: 0, to: 1 }], 1);
    const gap = (one = { x: 0, y: 0 }, other = { x: 0, y: 0 }) =>
      Math.hypot(one.x - other.x, one.y - other.y);
    expect(gap(a, b)).toBeLessThan(Math.max(gap(a, c), gap(b, c)));
  });

  it('are finite for a single one, and none for nothing', () => {
    expect(placeTried(1, [{ from: 0, to: 0 }], 1).every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    expect(placeTried(0, [], 1)).toEqual([]);
  });
});

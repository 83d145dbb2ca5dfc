import { describe, expect, it } from 'vitest';

import { PointGrid } from './point-grid.ts';
import { testNetwork } from './test-network.ts';

const { x, y } = testNetwork(900, 0);
const grid = new PointGrid(x, y);

describe('a grid of points', () => {
  it.each([
    { left: 0, top: 0, right: 700, bottom: 700 },
    { left: -500, top: -500, right: -1, bottom: 9000 },
    { left: 1234.5, top: 300, right: 5000, bottom: 1900 },
  ])('finds what lies in $left, $top to $right, $bottom', (box) => {
    const inside = [...x.keys()].filter(
      (at) => x[at]! >= box.left && x[at]! <= box.right && y[at]! >= box.top && y[at]! <= box.bottom,
    );
    expect(grid.within(box).sort((a, b) => a - b)).toEqual(inside);
    expect(grid.within(box, 3)).toHaveLength(Math.min(3, inside.length));
  });

  it.each([
    [10, 20],
    [2000, 900],
    [4999, 1],
  ])('finds the nearest to %d, %d', (px, py) => {
    const away = (at: number) => Math.hypot(x[at]! - px, y[at]! - py);
    const least = Math.min(...[...x.keys()].map(away));
    const found = grid.nearest(px, py, 1000);
    expect(found < 0 ? Infinity : away(found)).toBe(least <= 1000 ? least : Infinity);
  });

  it('finds nothing beyond its reach, and nothing among nobody', () => {
    expect(grid.nearest(-5000, -5000, 100)).toBe(-1);
    expect(new PointGrid(new Float32Array(), new Float32Array()).nearest(0, 0, 9)).toBe(-1);
  });
});

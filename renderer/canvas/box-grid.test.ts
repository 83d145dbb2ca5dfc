import { describe, expect, it } from 'vitest';

import { boxAround } from './box.ts';
import { BoxGrid } from './box-grid.ts';

describe('box grid', () => {
  it('finds what a box covers, once each, across cells and on both sides of zero', () => {
    const grid = new BoxGrid();
    grid.add(boxAround({ x: 0, y: 0 }, 150, 150));
    grid.add(boxAround({ x: -500, y: -500 }, 20, 20));
    expect(grid.covered(boxAround({ x: 0, y: 0 }, 100, 100))).toBe(200 * 200);
    expect(grid.covered(boxAround({ x: -510, y: -500 }, 20, 20))).toBe(30 * 40);
    expect(grid.covered(boxAround({ x: 400, y: 0 }, 10, 10))).toBe(0);
  });

  it('charges a base for each box touched and the rest by area', () => {
    const grid = new BoxGrid();
    const own = grid.add(boxAround({ x: 10, y: 10 }, 5, 5));
    grid.add(boxAround({ x: 12, y: 10 }, 5, 5));
    expect(grid.cost(boxAround({ x: 10, y: 10 }, 5, 5), 50, 2)).toBe(50 + 200 + 50 + 160);
    expect(grid.cost(boxAround({ x: 10, y: 10 }, 5, 5), 50, 2, own)).toBe(50 + 160);
  });

  it('forgets what is taken out', () => {
    const grid = new BoxGrid();
    grid.remove(grid.add(boxAround({ x: 0, y: 0 }, 5, 5)));
    expect(grid.covered(boxAround({ x: 0, y: 0 }, 5, 5))).toBe(0);
  });

  it('does not count boxes that only touch', () => {
    const grid = new BoxGrid();
    grid.add(boxAround({ x: 0, y: 0 }, 5, 5));
    expect(grid.cost(boxAround({ x: 10, y: 0 }, 5, 5), 50, 1)).toBe(0);
  });
});

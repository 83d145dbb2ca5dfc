import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hullOf } from './hull.ts';
import { isInside } from './lasso.ts';

const point = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });

describe('a hull', () => {
  it('leaves out what lies within, and goes clockwise on screen', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    expect(hullOf([...square, { x: 2, y: 1 }, { x: 3, y: 3 }])).toEqual(square);
  });

  it('is what there is of one or two points', () => {
    expect(hullOf([])).toEqual([]);
    expect(hullOf([{ x: 1, y: 1 }])).toEqual([{ x: 1, y: 1 }]);
    expect(
      hullOf([
        { x: 3, y: 1 },
        { x: 1, y: 1 },
      ]),
    ).toHaveLength(2);
  });

  it('has every point inside or on its line', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
        const hull = hullOf(points);
        const isOn = (x: number, y: number) =>
          hull.some((b, at) => {
            const a = hull.at(at - 1) ?? b;
            const area = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
            const isBetween = (x - a.x) * (x - b.x) <= 0 && (y - a.y) * (y - b.y) <= 0;
            return area === 0 && isBetween;
          });
        for (const one of points) expect(isInside(one, hull) || isOn(one.x, one.y)).toBe(true);
      }),
    );
  });
});

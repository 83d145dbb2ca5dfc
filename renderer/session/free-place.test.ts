import { describe, expect, it } from 'vitest';

import type { ChartRows } from '../canvas/canvas-props.ts';
import { freePlace } from './free-place.ts';
import { person, placed, rowsOf } from './test-rows.ts';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('freePlace', () => {
  it('takes the middle of an empty chart', () => {
    expect(freePlace(rowsOf([]))).toEqual({ x: 0, y: 0 });
  });

  it('finds room for one after another, near the neighbours asked for', () => {
    let rows: ChartRows = rowsOf([person('A'), person('B')]);
    rows = { ...rows, placements: new Map([...rows.placements, ['B', placed('B', 4000, 4000)]]) };
    const places = [];
    for (let i = 0; i < 20; i++) {
      const place = freePlace(rows, ['B']);
      expect(distance(place, { x: 4000, y: 4000 })).toBeLessThan(700);
      for (const other of rows.placements.values())
        expect(Math.abs(other.x - place.x) >= 130 || Math.abs(other.y - place.y) >= 90).toBe(true);
      rows = {
        ...rows,
        placements: new Map([...rows.placements, [`E${i}`, placed(`E${i}`, place.x, place.y)]]),
      };
      places.push(place);
    }
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(20);
  });
});

import { describe, expect, it } from 'vitest';

import { middleOf, seatsFor } from './expanding-seats.ts';
import { person, placed, rowsOf } from './test-rows.ts';

const arriving = (count: number, near = { x: 0, y: 0 }) =>
  Array.from({ length: count }, (_, at) => ({ entity: `N${at}`, near }));

describe('seats', () => {
  it('are near and clear of everything that stands there and of each other', () => {
    const rows = rowsOf([person('A'), person('B'), person('C')]);
    const seats = seatsFor(rows, arriving(40));
    const all = [...rows.placements.values(), ...seats];
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= 130 || Math.abs(one.y - other.y) >= 92).toBe(true);
    expect(Math.max(...seats.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(800);
    expect(seatsFor(rows, arriving(40))).toEqual(seats);
  });

  it('begin on the emptiest side', () => {
    const rows = {
      ...rowsOf([person('A')]),
      placements: new Map([
        ['A', placed('A', 0, 0)],
        ['B', placed('B', 200, 0)],
      ]),
    };
    const [first] = seatsFor(rows, arriving(1));
    expect(first!.x).toBeLessThan(-100);
    expect(Math.abs(first!.y)).toBeLessThan(10);
  });

  it('keep to the ground of their country where there is room', () => {
    const rows = rowsOf([person('A')]);
    const regions = [
      { country: 'ID', x: 0, y: 0, width: 800, height: 800 },
      { country: 'MY', x: 800, y: 0, width: 800, height: 800 },
    ];
    const chart = { ...rows.chart, arrangement: 'country' as const, regions };
    const near = { x: 700, y: 400 };
    const seats = seatsFor({ ...rows, chart }, [
      ...Array.from({ length: 6 }, (_, at) => ({ entity: `M${at}`, near, country: 'MY' })),
      { entity: 'X', near, country: 'TH' },
    ]);
    for (const { x, y } of seats.slice(0, 6)) {
      expect(x).toBeGreaterThanOrEqual(845);
      expect(x).toBeLessThanOrEqual(1555);
      expect(y).toBeGreaterThanOrEqual(45);
    }
    expect(seats).toHaveLength(7);
  });

  it('has a middle of nothing', () => {
    expect(middleOf([])).toEqual({ x: 0, y: 0 });
    expect(
      middleOf([
        { x: 0, y: 2 },
        { x: 10, y: 4 },
      ]),
    ).toEqual({ x: 5, y: 3 });
  });
});

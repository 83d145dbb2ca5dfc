import { describe, expect, it } from 'vitest';

import { unitsOver } from '../../../core/facets/time-units.ts';
import { unitText } from '../../../core/facets/unit-text.ts';
import { writtenSpan } from '../../../core/facets/written-span.ts';
import { moved, placeAt, placesOf, rangeOf, ticksOn, xOf } from './time-scale.ts';

const span = (text: string) => writtenSpan(text) ?? { first: NaN, last: NaN };
const months = unitsOver('month', span('2025-01/2025-10'));

describe('the axis of time', () => {
  it('gives every unit the same room, and what lies within one its share of that', () => {
    expect(xOf(months, 1000, span('2025-01').first)).toBe(0);
    expect(xOf(months, 1000, span('2025-02').first)).toBe(100);
    expect(xOf(months, 1000, span('2025-02-15').first)).toBe(150);
    expect(xOf(months, 1000, span('2030').first)).toBe(1000);
    expect(xOf([], 1000, 0)).toBe(0);
  });

  it('finds the unit at a place, the nearest one beyond its ends', () => {
    expect([-5, 0, 99, 100, 999, 2000].map((x) => placeAt(months, 1000, x))).toEqual([0, 0, 0, 1, 9, 9]);
  });

  it('turns places into a range and back; all of them are none', () => {
    const range = rangeOf(months, { from: 2, to: 4 });
    expect(range).toEqual(span('2025-03/2025-05'));
    expect(placesOf(months, range)).toEqual({ from: 2, to: 4 });
    expect(rangeOf(months, { from: 4, to: 2 })).toEqual(range);
    expect(rangeOf(months, { from: 0, to: 9 })).toBeNull();
    expect(placesOf(months, null)).toEqual({ from: 0, to: 9 });
  });

  it('moves a range as far as there is room, and never changes its length', () => {
    expect(moved({ from: 2, to: 4 }, 3, 10)).toEqual({ from: 5, to: 7 });
    expect(moved({ from: 2, to: 4 }, 30, 10)).toEqual({ from: 7, to: 9 });
    expect(moved({ from: 2, to: 4 }, -30, 10)).toEqual({ from: 0, to: 2 });
  });

  it('names as many dates as there is room for', () => {
    const named = (text: string, width: number) =>
      ticksOn(unitsOver('month', span(text)), width).map(({ at, unit }) => unitText(unit, at));
    expect(named('2025-01/2025-04', 400)).toEqual(['2025-01', '2025-02', '2025-03', '2025-04']);
    expect(named('2024-12/2025-12', 300)).toEqual([
      '2025-01/2025-03',
      '2025-04/2025-06',
      '2025-07/2025-09',
      '2025-10/2025-12',
    ]);
    expect(named('2020-01/2025-12', 400)).toHaveLength(6);
    expect(named('1905-01/2025-12', 400)[0]).toBe('1920');
    expect(ticksOn([], 400)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import { crossingMark } from './crossing-mark.ts';
import { pathPoints } from './link-path.ts';

const upright = (x: number) => [
  { x, y: -500 },
  { x, y: 500 },
];
const points = pathPoints({ start: { x: 0, y: 0 }, controls: [], end: { x: 300, y: 0 } });

describe('crossing mark', () => {
  it('stands where the link meets the border of its two countries', () => {
    const borders = [
      { countries: ['ID', 'SG'] as const, points: upright(80) },
      { countries: ['ID', 'MY'] as const, points: upright(210) },
    ];
    const mark = crossingMark(points, ['ID', 'MY'], borders);
    expect(mark?.on).toBe('border');
    expect(mark?.x).toBeCloseTo(210);
    expect(mark?.angle).toBeCloseTo(0);
  });

  it('stands on another border of one of them when a third country lies between', () => {
    const borders = [
      { countries: ['ID', 'MY'] as const, points: upright(100) },
      { countries: ['MY', 'SG'] as const, points: upright(150) },
      { countries: ['KH', 'MY'] as const, points: upright(200) },
    ];
    expect(crossingMark(points, ['KH', 'ID'], borders)?.x).toBeCloseTo(100);
  });

  it('never stands on a border that does not concern the link', () => {
    const borders = [{ countries: ['SG', 'KH'] as const, points: upright(100) }];
    expect(crossingMark(points, ['ID', 'MY'], borders)).toMatchObject({ x: 150, y: 0, on: 'middle' });
  });

  it('stands at the middle on charts without a map, along the arc', () => {
    const arc = pathPoints({ start: { x: 0, y: 0 }, controls: [{ x: 0, y: 100 }], end: { x: 100, y: 100 } });
    const mark = crossingMark(arc, ['ID', 'MY'], []);
    expect(mark).toMatchObject({ x: 25, y: 75, on: 'middle' });
    expect(mark?.angle).toBeCloseTo(Math.PI / 4);
  });

  it('is none for a link that is not drawn', () => {
    expect(crossingMark([], ['ID', 'MY'], [])).toBeNull();
  });
});

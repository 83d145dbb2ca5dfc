import { describe, expect, it } from 'vitest';

import { angleAt, distanceToPath, pathPoints, samePath } from './link-path.ts';

const start = { x: 0, y: 0 };
const end = { x: 100, y: 0 };

describe('link path', () => {
  it('runs straight from end to end', () => {
    const points = pathPoints({ start, controls: [], end });
    expect(points).toHaveLength(25);
    expect(points[0]).toEqual(start);
    expect(points[12]).toEqual({ x: 50, y: 0 });
    expect(points[24]).toEqual(end);
    expect(points.every(({ y }) => y === 0)).toBe(true);
  });

  it('bends half-way to its control', () => {
    const points = pathPoints({ start, controls: [{ x: 50, y: 40 }], end });
    expect(points[12]).toEqual({ x: 50, y: 20 });
    expect(angleAt(points, 12)).toBeCloseTo(0);
  });

  it('draws a loop as two arcs that join between its controls', () => {
    const controls = [
      { x: 40, y: -60 },
      { x: -40, y: -60 },
    ];
    const points = pathPoints({ start: { x: 10, y: 0 }, controls, end: { x: -10, y: 0 } });
    expect(points).toHaveLength(49);
    expect(points[24]).toEqual({ x: 0, y: -60 });
    expect(points.at(-1)).toEqual({ x: -10, y: 0 });
  });

  it('measures how far a point is off the line', () => {
    const points = pathPoints({ start, controls: [], end });
    expect(distanceToPath({ x: 33, y: 7 }, points)).toBeCloseTo(7);
    expect(distanceToPath({ x: 103, y: 4 }, points)).toBeCloseTo(5);
    expect(distanceToPath(start, [])).toBe(Infinity);
  });

  it('tells paths apart', () => {
    expect(samePath({ start, controls: [], end }, { start: { ...start }, controls: [], end })).toBe(true);
    expect(samePath({ start, controls: [], end }, { start, controls: [{ x: 1, y: 1 }], end })).toBe(false);
    expect(samePath({ start, controls: [], end }, { start, controls: [], end: { x: 100, y: 1 } })).toBe(
      false,
    );
  });
});

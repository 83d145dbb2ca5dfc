import { describe, expect, it } from 'vitest';

import { boxAround } from './box.ts';
import { BoxGrid } from './box-grid.ts';
import { InkMap } from './ink-map.ts';
import { pathPoints } from './link-path.ts';
import { placeOnLine } from './place-on-line.ts';

const area = { left: -500, top: -500, right: 500, bottom: 500 };
const empty = () => ({ glyphs: new BoxGrid(), taken: new BoxGrid(), ink: new InkMap(area), seen: area });
const points = pathPoints({ start: { x: 0, y: 0 }, controls: [], end: { x: 240, y: 0 } });
const size = { width: 50, height: 18 };

describe('placing text on a line', () => {
  it('takes the middle when it is free', () => {
    expect(placeOnLine(points, size, empty())).toBe(12);
  });

  it('gives way to what stands there, and to what it placed before', () => {
    const around = empty();
    const [first, second] = [placeOnLine(points, size, around), placeOnLine(points, size, around)];
    expect(Math.abs((points[first ?? 0]?.x ?? 0) - (points[second ?? 0]?.x ?? 0))).toBeGreaterThanOrEqual(50);
  });

  it('says so where there is no room', () => {
    const around = empty();
    around.glyphs.add(boxAround({ x: 120, y: 0 }, 200, 30));
    expect(placeOnLine(points, size, around)).toBeNull();
    expect(placeOnLine([], size, empty())).toBeNull();
  });
});

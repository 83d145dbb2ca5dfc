import { describe, expect, it } from 'vitest';

import { InkMap } from './ink-map.ts';

const area = { left: -200, top: -200, right: 200, bottom: 200 };

describe('ink map', () => {
  it('knows the length of line under a box, times its weight', () => {
    const ink = new InkMap(area);
    ink.draw(
      [
        { x: -100, y: 2 },
        { x: 100, y: 2 },
      ],
      0.5,
    );
    expect(ink.under({ left: -40, top: -20, right: 40, bottom: 20 })).toBeCloseTo(40);
    expect(ink.under({ left: -40, top: 20, right: 40, bottom: 40 })).toBe(0);
    expect(ink.under(area)).toBeCloseTo(100);
  });

  it('adds up lines that cross', () => {
    const ink = new InkMap(area);
    for (const line of [
      [
        { x: -100, y: -100 },
        { x: 100, y: 100 },
      ],
      [
        { x: -100, y: 100 },
        { x: 100, y: -100 },
      ],
    ])
      ink.draw(line, 1);
    const half = ink.under({ left: -200, top: -200, right: 200, bottom: 0 });
    // Cells at the rim of a box count whole or not at all.
    expect(Math.abs(half - Math.hypot(200, 200))).toBeLessThan(8);
  });

  it('leaves out what lies beyond its area', () => {
    const ink = new InkMap(area);
    ink.draw(
      [
        { x: 500, y: 0 },
        { x: 900, y: 0 },
      ],
      1,
    );
    expect(ink.under({ left: -1000, top: -1000, right: 1000, bottom: 1000 })).toBe(0);
  });

  it('takes no more lines once it was asked', () => {
    const ink = new InkMap(area);
    ink.under(area);
    expect(() => ink.draw([], 1)).toThrow('ink was asked for already');
  });
});

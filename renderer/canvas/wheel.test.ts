import { describe, expect, it } from 'vitest';

import { meansZoom, zoomFactor } from './wheel.ts';

const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false };

describe('wheel', () => {
  it('zooms with the notches of a mouse wheel and with a pinch', () => {
    expect(meansZoom({ ...turn, deltaY: -100 })).toBe(true);
    expect(meansZoom({ ...turn, deltaY: 3, deltaMode: 1 })).toBe(true);
    expect(meansZoom({ ...turn, deltaY: 1.5, ctrlKey: true })).toBe(true);
  });

  it('pans with two fingers, which begin gently or go sideways', () => {
    expect(meansZoom({ ...turn, deltaY: 2 })).toBe(false);
    expect(meansZoom({ ...turn, deltaX: 40, deltaY: 40 })).toBe(false);
  });

  it('zooms in upwards, and back by the same turn', () => {
    const nearer = zoomFactor({ ...turn, deltaY: -100 });
    expect(nearer).toBeGreaterThan(1.1);
    expect(nearer * zoomFactor({ ...turn, deltaY: 100 })).toBeCloseTo(1);
  });

  it('takes a line for as much as the pixels it stands for', () => {
    expect(zoomFactor({ ...turn, deltaY: 3, deltaMode: 1 })).toBeCloseTo(zoomFactor({ ...turn, deltaY: 99 }));
  });
});

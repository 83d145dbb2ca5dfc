import { describe, expect, it } from 'vitest';

import { brought, chartBox, fitted, toChart, toScreen, zoomedAt, zoomRange } from './viewport.ts';

const view = { zoom: 2, x: 30, y: -10 };
const size = { width: 1000, height: 800 };
const none = { left: 0, top: 0, right: 0, bottom: 0 };

describe('viewport', () => {
  it('goes from chart to screen and back', () => {
    const point = { x: 12.5, y: -40 };
    expect(toScreen(view, point)).toEqual({ x: 55, y: -90 });
    expect(toChart(view, toScreen(view, point))).toEqual(point);
  });

  it('keeps what is under the pointer where it is while zooming', () => {
    const pointer = { x: 420, y: 300 };
    const before = toChart(view, pointer);
    const after = toChart(zoomedAt(view, 1.3, pointer), pointer);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('stops at the ends of the zoom range', () => {
    expect(zoomedAt(view, 100, { x: 0, y: 0 }).zoom).toBe(zoomRange.most);
    expect(zoomedAt(view, 0.0001, { x: 0, y: 0 }).zoom).toBe(zoomRange.least);
  });

  it('fits a box into what panels leave free', () => {
    const insets = { left: 50, top: 40, right: 150, bottom: 100 };
    const box = { left: -300, top: 0, right: 500, bottom: 300 };
    const shown = fitted(box, size, insets, 4);
    const start = toScreen(shown, { x: box.left, y: box.top });
    const end = toScreen(shown, { x: box.right, y: box.bottom });
    expect(start.x).toBeCloseTo(insets.left);
    expect(end.x).toBeCloseTo(size.width - insets.right);
    expect(start.y - insets.top).toBeCloseTo(size.height - insets.bottom - end.y);
  });

  it('does not go nearer than asked to fit something small', () => {
    expect(fitted({ left: 5, top: 5, right: 6, bottom: 6 }, size, none, 1.15).zoom).toBe(1.15);
  });

  it('moves no farther than it takes to bring a point into view', () => {
    const margin = { left: 20, top: 20, right: 20, bottom: 20 };
    expect(brought(view, { x: 100, y: 100 }, size, margin)).toEqual(view);
    const moved = brought(view, { x: 600, y: 100 }, size, margin);
    expect(toScreen(moved, { x: 600, y: 100 })).toEqual({ x: 980, y: 190 });
  });

  it('knows what part of the chart a canvas shows', () => {
    expect(chartBox(view, size)).toEqual({ left: -15, top: 5, right: 485, bottom: 405 });
  });
});

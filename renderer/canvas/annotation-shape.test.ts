import { describe, expect, it } from 'vitest';

import { drawnFrom, handlesOf, isAtAnnotation, reshaped } from './annotation-shape.ts';

const frame = { id: 'A', chart: 'c', kind: 'frame', text: '', x: 0, y: 0, width: 200, height: 100 } as const;
const arrow = { ...frame, kind: 'arrow', width: -80, height: 60 } as const;

describe('what lies at an annotation', () => {
  it('is the rim and the heading of a frame, not what it surrounds', () => {
    expect(isAtAnnotation(frame, { x: 100, y: 60 }, 5)).toBe(false);
    expect(isAtAnnotation(frame, { x: 197, y: 60 }, 5)).toBe(true);
    expect(isAtAnnotation(frame, { x: 100, y: 12 }, 5)).toBe(true);
    expect(isAtAnnotation(frame, { x: 210, y: 60 }, 5)).toBe(false);
  });

  it('is all of a text, and the line of an arrow in whichever direction it points', () => {
    expect(isAtAnnotation({ ...frame, kind: 'text' }, { x: 100, y: 60 }, 5)).toBe(true);
    expect(isAtAnnotation(arrow, { x: -40, y: 30 }, 5)).toBe(true);
    expect(isAtAnnotation(arrow, { x: 40, y: 30 }, 5)).toBe(false);
  });
});

describe('shaping', () => {
  it('moves a corner and keeps the opposite one, never smaller than can be taken hold of', () => {
    expect(reshaped(frame, 'start', { x: 50, y: 20 })).toEqual({ x: 50, y: 20, width: 150, height: 80 });
    expect(reshaped(frame, 'top-right', { x: 300, y: -10 })).toEqual({
      x: 0,
      y: -10,
      width: 300,
      height: 110,
    });
    expect(reshaped(frame, 'end', { x: -900, y: -900 })).toEqual({ x: 0, y: 0, width: 24, height: 20 });
  });

  it('moves either end of an arrow', () => {
    expect(handlesOf(arrow).map(([handle]) => handle)).toEqual(['start', 'end']);
    expect(reshaped(arrow, 'end', { x: 10, y: 5 })).toEqual({ x: 0, y: 0, width: 10, height: 5 });
    expect(reshaped(arrow, 'start', { x: 10, y: 5 })).toEqual({ x: 10, y: 5, width: -90, height: 55 });
  });

  it('draws a box from any corner, and one of usual size at a click', () => {
    expect(drawnFrom('frame', { x: 90, y: 80 }, { x: 10, y: 20 })).toEqual({
      x: 10,
      y: 20,
      width: 80,
      height: 60,
    });
    expect(drawnFrom('arrow', { x: 90, y: 80 }, { x: 10, y: 20 })).toMatchObject({ width: -80, height: -60 });
    expect(drawnFrom('text', { x: 5, y: 5 }, { x: 6, y: 5 })).toEqual({ x: 5, y: 5, width: 180, height: 40 });
  });
});

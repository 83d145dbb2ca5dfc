import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pitchFor, slotsOn } from './slots.ts';

const ground = { x: -100, y: 50, width: 1200, height: 800 };

describe('slotsOn', () => {
  it('fills a ground evenly, never closer than the pitch and never over the edge', () => {
    const sizes = fc.record({
      count: fc.integer({ min: 1, max: 50 }),
      pitch: fc.record({ x: fc.integer({ min: 20, max: 300 }), y: fc.integer({ min: 20, max: 300 }) }),
    });
    fc.assert(
      fc.property(sizes, ({ count, pitch }) => {
        const slots = slotsOn(ground, pitch, count);
        const [xs, ys] = [0, 1].map((axis) => [...slots].filter((_, at) => at % 2 === axis)) as [
          number[],
          number[],
        ];
        expect(Math.min(...xs, Infinity) - pitch.x / 2).toBeGreaterThanOrEqual(ground.x - 1e-9);
        expect(Math.max(...xs, -Infinity) + pitch.x / 2).toBeLessThanOrEqual(ground.x + ground.width + 1e-9);
        expect(Math.min(...ys, Infinity) - pitch.y / 2).toBeGreaterThanOrEqual(ground.y - 1e-9);
        expect(Math.max(...ys, -Infinity) + pitch.y / 2).toBeLessThanOrEqual(ground.y + ground.height + 1e-9);
        const tooClose = (a: number, b: number) =>
          Math.abs(xs[a]! - xs[b]!) < pitch.x - 1e-9 && Math.abs(ys[a]! - ys[b]!) < pitch.y - 1e-9;
        expect(xs.some((_, a) => xs.some((_, b) => a < b && tooClose(a, b)))).toBe(false);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('gives as many as asked where they fit, and few more', () => {
    const slots = slotsOn(ground, { x: 150, y: 100 }, 20).length / 2;
    expect(slots).toBeGreaterThanOrEqual(20);
    expect(slots).toBeLessThan(26);
  });

  it('sets rows in turn half a slot aside', () => {
    const slots = slotsOn(ground, { x: 150, y: 100 }, 20);
    const firsts = [...new Set(slots.filter((_, at) => at % 2 === 1))].map((y) =>
      Math.min(...slots.filter((_, at) => at % 2 === 0 && slots[at + 1] === y)),
    );
    expect(firsts[0]).toBeLessThan(firsts[1]!);
    expect(firsts[2]).toBe(firsts[0]);
  });

  it('gives none where not even one fits', () => {
    expect(slotsOn({ ...ground, height: 60 }, { x: 100, y: 80 }, 3)).toHaveLength(0);
  });
});

it('takes the pitch from the largest, with room for lines between', () => {
  const pitch = pitchFor(Float64Array.of(10, 90, 70, 20, 500, 500), [0, 1]);
  expect(pitch.x).toBeGreaterThan(140);
  expect(pitch.y).toBeGreaterThan(180);
  expect(pitch.x).toBeLessThan(200);
});

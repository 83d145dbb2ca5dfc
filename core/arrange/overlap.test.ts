import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { blockerOf, countOverlaps, removeOverlaps } from './overlap.ts';

const boxes = fc.integer({ min: 1, max: 25 }).chain((size) =>
  fc.record({
    positions: numbers(2 * size, -200, 200),
    room: numbers(2 * size, 1, 80),
    fixed: fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: size, maxLength: size }),
  }),
);

function numbers(length: number, min: number, max: number) {
  return fc
    .array(fc.integer({ min, max }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));
}

describe('removeOverlaps', () => {
  it('leaves no two overlapping when all may move, even from one spot', () => {
    fc.assert(
      fc.property(boxes, fc.boolean(), ({ positions, room }, sameSpot) => {
        if (sameSpot) positions.fill(0);
        const all = { positions, room, fixed: new Uint8Array(room.length / 2) };
        removeOverlaps(all);
        expect(countOverlaps(all)).toBe(0);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('moves no fixed box and clears the rest from it', () => {
    fc.assert(
      fc.property(boxes, ({ positions, room, fixed }) => {
        const before = positions.slice();
        const all = { positions, room, fixed: Uint8Array.from(fixed) };
        removeOverlaps(all);
        fixed.forEach((stays, i) => {
          if (stays === 1) expect(positions.slice(2 * i, 2 * i + 2)).toEqual(before.slice(2 * i, 2 * i + 2));
          else expect(blockerOf(all, i)).toBe(-1);
        });
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('leaves alone what does not overlap, touching included', () => {
    const positions = Float64Array.of(0, 0, 20, 0, 0, 50);
    const all = { positions, room: new Float64Array(6).fill(10), fixed: new Uint8Array(3) };
    removeOverlaps(all);
    expect(positions).toEqual(Float64Array.of(0, 0, 20, 0, 0, 50));
  });

  it('finds a free spot in a wall of fixed boxes', () => {
    const wall = Array.from({ length: 49 }, (_, at) => [20 * (at % 7), 20 * Math.floor(at / 7)]).flat();
    const positions = Float64Array.from([...wall, 60, 60]);
    const fixed = Uint8Array.from({ length: 50 }, (_, i) => (i < 49 ? 1 : 0));
    const all = { positions, room: new Float64Array(100).fill(10.5), fixed };
    removeOverlaps(all);
    expect(blockerOf(all, 49)).toBe(-1);
    expect(Math.hypot(positions[98]! - 60, positions[99]! - 60)).toBeLessThan(130);
  });
});

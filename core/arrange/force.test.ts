import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arrangeForce } from './force.ts';
import { seededRandom } from './random.ts';
import { cellNetwork, inputOf, inputs, overlaps, stress, totalCost } from './test-pictures.ts';

const anywhere = (size: number, seed: number) => {
  const random = seededRandom(seed);
  return Float64Array.from({ length: 2 * size }, () => 160 * Math.sqrt(size) * random());
};

describe('arrangeForce', () => {
  it('gives everybody a place where they overlap nobody, whatever the network', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { positions, regions } = arrangeForce(input);
        expect(positions).toHaveLength(2 * input.size);
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(overlaps(input, positions)).toEqual([]);
        expect(regions).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('gives the same places for the same seed and leaves its input alone', () => {
    const input = inputOf(60, cellNetwork(6, 10));
    const before = structuredClone(input);
    expect(arrangeForce(input)).toEqual(arrangeForce(input));
    expect(input).toEqual(before);
    expect(arrangeForce({ ...input, seed: 2 })).not.toEqual(arrangeForce(input));
  });

  it('copes with nobody, one and two', () => {
    expect(arrangeForce(inputOf(0, [])).positions).toHaveLength(0);
    expect(arrangeForce(inputOf(1, [])).positions).toHaveLength(2);
    const [x0, y0, x1, y1] = arrangeForce(inputOf(2, [[0, 1]])).positions;
    expect(Math.hypot(x0! - x1!, y0! - y1!)).toBeGreaterThan(100);
    expect(Math.hypot(x0! - x1!, y0! - y1!)).toBeLessThan(250);
  });

  it('shows who is near whom far better than chance', () => {
    const input = inputOf(90, cellNetwork(9, 10));
    const { positions } = arrangeForce(input);
    expect(stress(input, positions)).toBeLessThan(0.15);
    expect(stress(input, anywhere(90, 5))).toBeGreaterThan(0.3);
    expect(totalCost(input, positions)).toBeLessThan(totalCost(input, anywhere(90, 5)) / 5);
  });

  it('keeps most links about as long as words need', () => {
    const input = inputOf(120, cellNetwork(12, 10));
    const { positions } = arrangeForce(input);
    const lengths = Array.from(input.from, (a, link) => {
      const b = input.to[link]!;
      return Math.hypot(positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!);
    }).sort((a, b) => a - b);
    expect(lengths[60]).toBeGreaterThan(100);
    expect(lengths[60]).toBeLessThan(260);
  });

  it('puts parts that are not connected beside each other and lone entities in rows', () => {
    const input = inputOf(29, [...cellNetwork(1, 12), ...shifted(cellNetwork(1, 8), 12)]);
    const { positions } = arrangeForce(input);
    const [first, second] = [extent(input, positions, 0, 12), extent(input, positions, 12, 20)];
    expect(first.right <= second.left || first.bottom <= second.top).toBe(true);
    const rows = new Set(Array.from({ length: 9 }, (_, i) => positions[2 * (20 + i) + 1]));
    expect(rows.size).toBeLessThanOrEqual(3);
    const whole = extent(input, positions, 0, 29);
    expect(whole.left + whole.right).toBeCloseTo(0);
    expect(whole.top + whole.bottom).toBeCloseTo(0);
  });

  it('handles a thousand', () => {
    const input = inputOf(1000, cellNetwork(100, 10));
    const { positions } = arrangeForce(input);
    expect(overlaps(input, positions)).toEqual([]);
    expect(stress(input, positions)).toBeLessThan(0.2);
  });
});

describe('arrangeForce with some fixed', () => {
  it('never moves them, and clears the others from each other and from them', () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (input, seed) => {
        const start = anywhere(input.size, seed);
        const fixed = input.fixed.map((_, i) => (i % 3 === 0 ? 1 : 0));
        const { positions } = arrangeForce({ ...input, start, fixed });
        const stayed = (i: number) =>
          positions[2 * i] === start[2 * i] && positions[2 * i + 1] === start[2 * i + 1];
        fixed.forEach((one, i) => expect(one === 0 || stayed(i)).toBe(true));
        expect(overlaps(input, positions).filter(([i, j]) => fixed[i] === 0 || fixed[j] === 0)).toEqual([]);
      }),
      { numRuns: 40, seed: 9 },
    );
  });

  it('brings newcomers near those they are linked with', () => {
    const before = inputOf(40, cellNetwork(4, 10));
    const places = arrangeForce(before).positions;
    const start = Float64Array.from({ length: 84 }, (_, at) => places[at] ?? NaN);
    const fixed = Uint8Array.from({ length: 42 }, (_, i) => (i < 40 ? 1 : 0));
    const links = [...cellNetwork(4, 10), [7, 40], [7, 41]] as const;
    const { positions } = arrangeForce(inputOf(42, links, { start, fixed }));
    for (const newcomer of [40, 41])
      expect(
        Math.hypot(positions[14]! - positions[2 * newcomer]!, positions[15]! - positions[2 * newcomer + 1]!),
      ).toBeLessThan(500);
  });

  it('puts those who stood nowhere and are linked with nobody fixed beside the rest', () => {
    const start = Float64Array.of(0, 0, 300, 0, NaN, NaN, NaN, NaN);
    const { positions } = arrangeForce(
      inputOf(
        4,
        [
          [0, 1],
          [2, 3],
        ],
        { start, fixed: Uint8Array.of(1, 1, 0, 0) },
      ),
    );
    expect(positions[4]).toBeGreaterThan(360);
    expect(positions[6]).toBeGreaterThan(360);
  });

  it('keeps a picture the way round it was', () => {
    const first = arrangeForce(inputOf(40, cellNetwork(4, 10))).positions;
    const turned = Float64Array.from(first, (_, at) => (at % 2 === 0 ? -first[at + 1]! : first[at - 1]!));
    const again = arrangeForce(inputOf(40, cellNetwork(4, 10), { start: turned })).positions;
    const agreement = (goal: Float64Array) => again.reduce((sum, place, at) => sum + place * goal[at]!, 0);
    expect(agreement(turned)).toBeGreaterThan(2 * Math.abs(agreement(first)));
  });
});

function shifted(links: readonly (readonly [number, number])[], by: number) {
  return links.map(([a, b]) => [a + by, b + by] as const);
}

function extent({ room }: { room: Float64Array }, positions: Float64Array, from: number, to: number) {
  const members = Array.from({ length: to - from }, (_, at) => from + at);
  return {
    left: Math.min(...members.map((i) => positions[2 * i]! - room[2 * i]!)),
    right: Math.max(...members.map((i) => positions[2 * i]! + room[2 * i]!)),
    top: Math.min(...members.map((i) => positions[2 * i + 1]! - room[2 * i + 1]!)),
    bottom: Math.max(...members.map((i) => positions[2 * i + 1]! + room[2 * i + 1]!)),
  };
}

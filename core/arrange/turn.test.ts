import { expect, it } from 'vitest';

import { seededRandom } from './random.ts';
import { fitTo, layAlong, likeness, turnTowards } from './turn.ts';

it('finds a turn, a mirroring and a shift again', () => {
  const random = seededRandom(2);
  const goals = Float64Array.from({ length: 40 }, () => 100 * random());
  for (const flip of [1, -1])
    for (const angle of [0, 1, 2.5, -3]) {
      const positions = goals.map((_, at) => {
        const [x, y] = [goals[at & ~1]!, flip * goals[at | 1]!];
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        return at % 2 === 0 ? cos * x - sin * y + 300 : sin * x + cos * y - 50;
      });
      turnTowards(positions, goals);
      positions.forEach((place, at) => expect(place).toBeCloseTo(goals[at]!, 8));
    }
});

it('only shifts when all goals are one spot', () => {
  const positions = Float64Array.of(0, 0, 10, 0);
  turnTowards(positions, Float64Array.of(50, 50, 50, 50));
  expect([...positions]).toEqual([45, 50, 55, 50]);
});

it('leaves out goals that nobody knows, and mirrors nothing for the sake of two', () => {
  const positions = Float64Array.of(0, 0, 10, 0, 5, 5);
  turnTowards(positions, Float64Array.of(0, 0, 0, 10, NaN, NaN));
  [0, 0, 0, 10, -5, 5].forEach((place, at) => expect(positions[at]).toBeCloseTo(place, 9));
  const same = Float64Array.of(1, 2, 3, 4);
  turnTowards(same, new Float64Array(4).fill(NaN));
  expect([...same]).toEqual([1, 2, 3, 4]);
});

it('makes a picture as large as another one', () => {
  const positions = Float64Array.of(0, 0, 1, 0, 0, 2);
  const goals = Float64Array.of(50, 50, 50, 60, 30, 50);
  expect(likeness(positions, goals)).toBeCloseTo(1, 9);
  fitTo(positions, goals);
  positions.forEach((place, at) => expect(place).toBeCloseTo(goals[at]!, 9));
});

it('lays a picture along the window, the way round it was', () => {
  const high = Float64Array.of(0, 0, 1, 50, 0, 100, 3, 150);
  for (const [aspect, goals] of [
    [1.5, Float64Array.of(10, 0, 5, 0, 3, 0, -20, 0)],
    [0.5, Float64Array.of(0, 10, 0, 5, 0, 3, 0, -20)],
  ] as const) {
    const positions = high.slice();
    layAlong(positions, goals, aspect);
    const spread = (axis: number) => Math.abs(positions[axis]! - positions[6 + axis]!);
    expect(spread(0) > spread(1)).toBe(aspect > 1);
    const axis = aspect > 1 ? 0 : 1;
    expect(positions[axis]).toBeGreaterThan(positions[6 + axis]!);
  }
});

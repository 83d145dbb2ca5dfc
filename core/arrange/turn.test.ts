import { expect, it } from 'vitest';

import { seededRandom } from './random.ts';
import { turnTowards } from './turn.ts';

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

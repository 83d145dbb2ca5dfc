import { expect, it } from 'vitest';

import { paced } from './pace.ts';

it('tells how much is done, gives others their turn, and stops once it is called off', async () => {
  const told: number[] = [];
  const controller = new AbortController();
  const pace = paced(controller.signal, (done) => told.push(done));
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  pace.expects(100);
  for (let part = 0; part < 100; part++) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    await pace.passed(1);
  }
  clearInterval(others);
  expect(told[0]).toBe(0.01);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.length).toBeLessThan(50);
  expect(turns).toBeGreaterThan(3);
  controller.abort();
  await expect(pace.passed(1)).rejects.toMatchObject({ problem: { code: 'cancelled' } });
});

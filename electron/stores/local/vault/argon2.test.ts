import { describe, expect, it } from 'vitest';

import { type Argon2Cost, calibrate, costSchema, deriveKey, type DeriveKey, floorCost } from './argon2.ts';
import { testCost } from './test-cost.ts';

const mebibyte = 1024;

describe('argon2id', () => {
  it.each([
    // of the reference implementation's own tests
    [
      { memory: 256, iterations: 2, parallelism: 1 },
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    ],
    [
      { memory: 256, iterations: 2, parallelism: 2 },
      '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037',
    ],
    [
      { memory: 65536, iterations: 1, parallelism: 1 },
      'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
    ],
  ])('gives the known answer at %j', async (cost, answer) => {
    const key = await deriveKey('password', Buffer.from('somesalt'), cost);
    expect(Buffer.from(key).toString('hex')).toBe(answer);
  });

  it.each([
    { memory: 1024 * mebibyte + 1, iterations: 1, parallelism: 1 },
    { memory: 64, iterations: 11, parallelism: 1 },
    { memory: 1024, iterations: 1, parallelism: 17 },
    { memory: 31, iterations: 1, parallelism: 4 },
    { memory: 64, iterations: 0, parallelism: 1 },
    { memory: 64.5, iterations: 1, parallelism: 1 },
    { memory: Infinity, iterations: 1, parallelism: 1 },
    { ...testCost, more: 1 },
  ])('refuses %j before any work', async (cost) => {
    expect(costSchema.safeParse(cost).success).toBe(false);
    await expect(deriveKey('password', new Uint8Array(16), cost)).rejects.toThrow('beyond its limits');
  });
});

/** A machine that takes so many milliseconds for one pass over one MiB. */
function machine(milliseconds: number) {
  let clock = 0;
  const costOf = ({ memory, iterations }: Argon2Cost): number =>
    (memory / mebibyte) * iterations * milliseconds;
  const derive: DeriveKey = (_passphrase, _salt, cost) => {
    clock += costOf(cost);
    return Promise.resolve(new Uint8Array(32));
  };
  return { derive, now: () => clock, costOf };
}

describe('calibration', () => {
  it.each([
    ['a slow machine keeps to the floor', 10, floorCost],
    ['more memory first', 1000 / (128 * 3), { memory: 128 * mebibyte, iterations: 3, parallelism: 4 }],
    ['then more passes', 1000 / (256 * 5.5), { memory: 256 * mebibyte, iterations: 5, parallelism: 4 }],
    ['but never too many', 0.001, { memory: 256 * mebibyte, iterations: 10, parallelism: 4 }],
  ])('%s', async (_name, milliseconds, expected) => {
    const { derive, now } = machine(milliseconds);
    expect(await calibrate(derive, now)).toEqual(expected);
  });

  it('comes near a second without passing it, on any machine that can', async () => {
    for (let speed = 0.4; speed < 5; speed *= 1.1) {
      const { derive, now, costOf } = machine(speed);
      const cost = await calibrate(derive, now);
      expect(costSchema.safeParse(cost).success).toBe(true);
      expect(costOf(cost)).toBeLessThanOrEqual(1000);
      expect(costOf(cost)).toBeGreaterThan(700);
    }
  });

  it('measures real work', async () => {
    const cost = await calibrate(deriveKey, undefined, testCost);
    expect(costSchema.safeParse(cost).success).toBe(true);
    expect(cost.memory).toBeGreaterThan(testCost.memory);
  });
});

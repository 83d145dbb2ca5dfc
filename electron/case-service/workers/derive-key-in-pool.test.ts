import { join } from 'node:path';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { deriveKey } from '../../stores/local/vault/argon2.ts';
import { testCost } from '../../stores/local/vault/test-cost.ts';
import { builtProgram } from '../test-case.ts';
import { deriveKeyInPool } from './derive-key-in-pool.ts';
import { WorkerPool } from './worker-pool.ts';

const salt = new Uint8Array(16).fill(7);
const long = { memory: 512 * 1024, iterations: 10, parallelism: 4 };

let script = '';
let pool: WorkerPool;
beforeAll(() => {
  script = join(builtProgram(), 'worker.js');
});
beforeEach(() => {
  pool = new WorkerPool(script, 1);
});
afterEach(() => pool.close());

describe('a key derived on a thread of its own', () => {
  it('is the key that is derived here', async () => {
    const inPool = deriveKeyInPool(pool);
    expect(await inPool('perahu kertas', salt, testCost)).toEqual(
      await deriveKey('perahu kertas', salt, testCost),
    );
    expect(await inPool('perahu besi', salt, testCost)).toEqual(
      await deriveKey('perahu besi', salt, testCost),
    );
  });

  it('leaves the thread that asks free', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await deriveKeyInPool(pool)('perahu kertas', salt, { memory: 32 * 1024, iterations: 2, parallelism: 1 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('is called off by its signal and by the end of the pool', async () => {
    const controller = new AbortController();
    const first = deriveKeyInPool(pool, controller.signal)('perahu kertas', salt, long);
    controller.abort();
    await expect(first).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    const second = deriveKeyInPool(pool)('perahu kertas', salt, long);
    await pool.close();
    await expect(second).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  });

  it('refuses a hostile cost', async () => {
    const hostile = { memory: 4 * 1024 * 1024, iterations: 1, parallelism: 1 };
    await expect(deriveKeyInPool(pool)('perahu kertas', salt, hostile)).rejects.toThrow('beyond its limits');
    expect(await deriveKeyInPool(pool)('perahu kertas', salt, testCost)).toHaveLength(32);
  });
});

import { StoreFailure } from '../../stores/local/store-failure.ts';
import type { DeriveKey } from '../../stores/local/vault/argon2.ts';
import type { WorkerPool } from './worker-pool.ts';

/**
 * Derives keys on a thread of the pool, since each takes about a second. Called off, by the signal or because the pool
 * closes, it rejects with the Problem `cancelled` as a StoreFailure.
 */
export function deriveKeyInPool(
  pool: WorkerPool,
  signal: AbortSignal = new AbortController().signal,
): DeriveKey {
  return async (passphrase, salt, cost) => {
    const task = { kind: 'derive-key', passphrase, salt, cost } as const;
    const derived = await pool.run(task, { signal, onProgress: () => undefined });
    if (!derived.ok) throw new StoreFailure(derived.problem);
    return derived.value;
  };
}

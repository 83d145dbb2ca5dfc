import { type Argon2Cost, calibrate, type DeriveKey } from '../stores/local/vault/argon2.ts';
import type { Stretching } from '../stores/local/vault/key-slots.ts';
import { deriveKeyInPool } from './workers/derive-key-in-pool.ts';
import type { WorkerPool } from './workers/worker-pool.ts';

/** How this machine makes keys of passphrases. */
export interface Stretch {
  readonly deriveKey: DeriveKey;
  /** With the cost for a new passphrase, which is found out once by trying. */
  readonly stretching: () => Promise<Stretching>;
}

/** Derives on the threads of the pool; the first new passphrase costs two more seconds, to find out what one costs. */
export function stretchIn(pool: WorkerPool): Stretch {
  const deriveKey = deriveKeyInPool(pool);
  let cost: Promise<Argon2Cost> | undefined;
  return {
    deriveKey,
    async stretching() {
      cost ??= calibrate(deriveKey);
      return { deriveKey, cost: await cost };
    },
  };
}

import { setImmediate } from 'node:timers/promises';

import { StoreFailure } from './store-failure.ts';

/** Milliseconds of work before others have their turn, and between two words of how much is done. */
const slice = 12;
const pause = 100;

/** How a case is written elsewhere: it is told of every piece that is through, and may end the work by throwing. */
export interface Pace {
  /** So many bytes will have gone through in the end. */
  expects(bytes: number): void;
  /** So many more are through. Throws `cancelled` once the work is called off. */
  passed(bytes: number): Promise<void>;
}

/** In one go, and nobody is told. */
export const unpaced: Pace = { expects: () => undefined, passed: () => Promise.resolve() };

/** Lets others have their turn, tells now and again how much is done (0 to 1), and stops once the signal is aborted. */
export function paced(signal: AbortSignal, progress: (done: number) => void): Pace {
  let [expected, through] = [0, 0];
  let [since, told] = [performance.now(), -Infinity];
  return {
    expects(bytes) {
      expected = bytes;
    },
    async passed(bytes) {
      through += bytes;
      const now = performance.now();
      if (now - told > pause) {
        progress(expected > 0 ? Math.min(1, through / expected) : 0);
        told = now;
      }
      if (now - since > slice) {
        await setImmediate();
        since = performance.now();
      }
      if (signal.aborted) throw new StoreFailure({ code: 'cancelled' });
    },
  };
}

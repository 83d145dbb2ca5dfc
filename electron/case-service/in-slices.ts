import { setImmediate } from 'node:timers/promises';

import type { Doing } from '../../core/contract/messages.ts';
import type { Steps } from '../../core/tables/steps.ts';
import type { Ask } from './handlers/handler.ts';

/** Milliseconds of work before others have their turn, and between two words of how much is done. */
const slice = 12;
const pause = 100;

/** Does long work a little at a time, so that other questions are answered meanwhile; rejects once it is called off. */
export async function inSlices<T>(
  steps: Steps<T>,
  { signal, progress }: Pick<Ask, 'signal' | 'progress'>,
  doing: Doing = 'reading',
): Promise<T> {
  let [since, told] = [performance.now(), performance.now()];
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < slice) continue;
    await setImmediate();
    signal.throwIfAborted();
    since = performance.now();
    if (since - told < pause) continue;
    progress(step.value, doing);
    told = since;
  }
}

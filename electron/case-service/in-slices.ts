import { setImmediate } from 'node:timers/promises';

import type { Doing } from '../../core/contract/messages.ts';
import { partOf, type Steps } from '../../core/tables/steps.ts';
import type { Work } from '../stores/case-store.ts';
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

/** What a commit does a little at a time: rows checked, written as lines, a frame made of them, its place in the trail. */
export const committing = 4;

/**
 * Does so many pieces of work one after the other as parts of one, which takes as long for each. What follows the last
 * cannot be called off any more, and is told as `finishing`.
 */
export function inStages(
  stages: number,
  ask: Pick<Ask, 'signal' | 'progress'>,
  doing: Doing = 'reading',
): Work {
  let done = 0;
  return async (steps) => {
    const stage = Math.min(done++, stages - 1);
    const result = await inSlices(partOf(steps, stage / stages, (stage + 1) / stages), ask, doing);
    if (done >= stages) ask.progress(1, 'finishing');
    return result;
  };
}

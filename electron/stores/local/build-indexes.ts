import { setImmediate } from 'node:timers/promises';

import type { LiveCase } from '../../../core/case/live-case.ts';

/** Milliseconds of building between two chances for everything else that waits. */
const turn = 8;
const rowsAStep = 500;

/** Builds the indexes of a case that was just opened, in short turns; stops where it `isOver`. */
export async function buildIndexes(rows: LiveCase, isOver: () => boolean): Promise<void> {
  let begun = performance.now();
  while (!isOver() && rows.buildIndexes(rowsAStep)) {
    if (performance.now() - begun < turn) continue;
    await setImmediate();
    begun = performance.now();
  }
}

import { setImmediate } from 'node:timers/promises';

import type { LiveCase } from '../../../core/case/live-case.ts';
import type { Steps } from '../../../core/tables/steps.ts';
import { countAnew } from './whole-case-tally.ts';

/** Milliseconds of building between two chances for everything else that waits. */
const turn = 8;
const rowsAStep = 500;

/**
 * Reads the rows of a large import that nobody asked for yet, builds the indexes and counts the case anew where it was
 * counted, in short turns; stops where it `isOver`.
 */
export async function buildIndexes(rows: LiveCase, isOver: () => boolean): Promise<void> {
  let begun = performance.now();
  const steps = building(rows);
  while (!isOver() && steps.next().done !== true) {
    if (performance.now() - begun < turn) continue;
    await setImmediate();
    begun = performance.now();
  }
}

function* building(rows: LiveCase): Steps<void> {
  while (rows.unfold(rowsAStep)) yield 0;
  while (rows.buildIndexes(rowsAStep)) yield 0;
  yield* countAnew(rows);
}

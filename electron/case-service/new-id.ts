import { randomBytes } from 'node:crypto';

import type { Identifier } from '../../core/case/identifier.ts';

/** Drawn once: drawing it for every id took a fifth of a large import. */
const thisProcess = randomBytes(5).toString('hex');

let lastMoment = 0;
let lastMomentText = '';
let sequence = 0;

/**
 * An id that sorts behind those given before it, so that rows keep the order they were made in: milliseconds, a count
 * within them, and 40 random bits of this process that keep copies of a case apart which were worked on separately.
 */
export function newId(prefix: string): Identifier {
  const moment = Math.max(Date.now(), lastMoment);
  sequence = moment === lastMoment ? sequence + 1 : 0;
  if (moment !== lastMoment) lastMomentText = inBase36(moment, 9);
  lastMoment = moment;
  return `${prefix}-${lastMomentText}${inBase36(sequence, 5)}${thisProcess}`;
}

function inBase36(number: number, digits: number): string {
  return number.toString(36).padStart(digits, '0');
}

import { randomBytes } from 'node:crypto';

import type { Identifier } from '../../core/case/identifier.ts';

/** An id with 80 random bits: two of a million in one case meet with a chance of one in two million million. */
export function newId(prefix: string): Identifier {
  return `${prefix}-${randomBytes(10).toString('hex')}`;
}

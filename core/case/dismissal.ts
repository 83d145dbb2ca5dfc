import { z } from 'zod';

import { identifier } from './identifier.ts';
import { moment } from './moment.ts';

/**
 * A finding of a pattern that somebody put aside, by the key it is always found under. It names no rows: a finding over
 * other items has another key and is told of again.
 */
export const dismissal = z
  .strictObject({
    id: identifier,
    /** The pattern that found it. */
    pattern: z.string().min(1).max(200),
    reason: z.string().min(1).max(2000),
    at: moment,
  })
  .readonly();

export type Dismissal = z.infer<typeof dismissal>;

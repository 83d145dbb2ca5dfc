import { z } from 'zod';

import { citation } from './citation.ts';
import { identifier, named } from './identifier.ts';

/**
 * Entity records of which somebody says that they are one real thing. The records stay as they are, so that a judgement
 * can be taken back without losing who said what.
 */
export const identity = z
  .strictObject({
    id: identifier,
    ...named,
    /** Two or more entities, each named once. */
    members: z
      .array(identifier)
      .min(2)
      .refine((members) => new Set(members).size === members.length, 'named twice')
      .readonly(),
    state: z.enum(['proposed', 'judged', 'rejected']),
    /** Why, in words. */
    basis: z.string().max(100_000),
    citations: z.array(citation).min(1).readonly(),
  })
  .readonly();

import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { wanted } from '../case/query.ts';
import { foundEntitySchema } from './following.ts';
import { maskedFor } from './masked-for.ts';

const count = z.int().min(0);

/** Matches that are looked for at most. */
export const mostMatches = 1000;

export const queryInput = z.strictObject({
  ...wanted.unwrap().shape,
  /** The whole case where there is none. */
  scope: z.strictObject({ chart: identifier }).exactOptional(),
  limit: z.int().min(1).max(mostMatches),
  /** Absent where everybody is named. */
  masked: maskedFor.exactOptional(),
});

export const queryAnswerSchema = z
  .strictObject({
    revision: count,
    /** Of those that differ only by which of several alike stands for which, one. */
    matches: z
      .array(
        z
          .strictObject({
            /** One for each wanted entity. */
            entities: z.array(identifier).readonly(),
            /** One for each wanted link; null for those that must be absent. */
            links: z.array(identifier.nullable()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** Why the search ended before all was tried: then there are more matches, or there may be. */
    stopped: z.enum(['matches', 'tries']).nullable(),
    /** How many entities and links meet the conditions of each wanted one. */
    fits: z
      .strictObject({ entities: z.array(count).readonly(), links: z.array(count).readonly() })
      .readonly(),
    entities: z.array(foundEntitySchema).readonly(),
  })
  .readonly();

export type QueryAnswer = z.infer<typeof queryAnswerSchema>;

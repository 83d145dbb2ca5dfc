import { z } from 'zod';

import { maskedFor } from './masked-for.ts';

const count = z.int().min(0);

/** Values that are told at most. */
export const mostOffered = 1000;

/** What the entities or links of the case can be asked for by a facet; of its values, those that hold a text. */
export const facetValuesInput = z.strictObject({
  side: z.enum(['entities', 'links']),
  facet: z.string().min(1).max(210),
  text: z.string().max(500),
  /** Absent where everybody is named. */
  masked: maskedFor.exactOptional(),
});

export const facetValuesSchema = z
  .strictObject({
    /** What its values can be read as. */
    kind: z.enum(['word', 'number', 'moment']),
    /** With how many items have each, most first. */
    values: z.array(z.strictObject({ key: z.string(), count }).readonly()).readonly(),
    /** How many other values there are. */
    more: count,
    /** Properties that such items of the case have values of, most frequent first. */
    properties: z.array(z.string()).readonly(),
  })
  .readonly();

export type FacetValues = z.infer<typeof facetValuesSchema>;

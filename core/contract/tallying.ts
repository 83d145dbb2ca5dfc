import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { maskedFor } from './masked-for.ts';

/** What of a chart is counted, and by which facet. */
export const tallyInput = z.strictObject({
  chart: identifier,
  side: z.enum(['entities', 'links']),
  facet: z.string().min(1).max(210),
  /** For whom values are masked; absent where everybody is named. */
  masked: maskedFor.exactOptional(),
});

/** The items of a chart by their values of a facet, hidden ones too: most first, those without a value last. */
export const tallySchema = z
  .strictObject({
    bars: z
      .array(z.strictObject({ key: z.string().nullable(), items: z.array(identifier).readonly() }).readonly())
      .readonly(),
    /** How many entities are left out since their values must not be told. */
    masked: z.int().min(0),
    /** Properties that items of this side have values of, most frequent first. */
    properties: z.array(z.string()).readonly(),
  })
  .readonly();

export type Tally = z.infer<typeof tallySchema>;

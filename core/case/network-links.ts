import { z } from 'zod';

/** Which links of a network count when it is analysed, how they are followed and what they weigh. */
export const networkLinks = {
  /** Both ways unless said. */
  direction: z.enum(['ignore', 'in', 'out']).exactOptional(),
  /** What each link weighs: 1 (`links`, so that parallel ones count), or its number of a facet. Absent: no weights. */
  weight: z
    .strictObject({
      by: z.union([z.literal('links'), z.strictObject({ facet: z.string().max(210) }).readonly()]),
      means: z.enum(['strength', 'cost']),
    })
    .readonly()
    .exactOptional(),
  /** Types of links that count; absent: all. */
  linkTypes: z.array(z.string().max(100)).max(1000).readonly().exactOptional(),
  /** Links that ran at some time within it, milliseconds on the written clock; links without a time where `undated`. */
  time: z
    .strictObject({ first: z.number(), last: z.number(), undated: z.boolean() })
    .readonly()
    .exactOptional(),
};

import { z } from 'zod';

import { identifier, named } from './identifier.ts';
import { gradingSchemes } from './source.ts';

/** What the case says of itself; the table holds exactly one row, with id `case`. */
export const about = z
  .strictObject({
    id: identifier,
    ...named,
    /** True for invented cases: a banner goes with every screen and every export. */
    synthetic: z.boolean(),
    purpose: z.array(z.string().max(60)).readonly(),
    agency: z.string().max(300).exactOptional(),
    defaultGrading: z.enum(gradingSchemes),
    /** First and last moment the case is about, EDTF-like. */
    span: z
      .tuple([z.string().max(40), z.string().max(40)])
      .readonly()
      .exactOptional(),
    /** Conversion rates to rupiah used in sums, as decimal text by currency. */
    rates: z.record(z.string(), z.string()).exactOptional(),
  })
  .readonly();

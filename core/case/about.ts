import { z } from 'zod';

import { identifier, named } from './identifier.ts';
import { moment } from './moment.ts';
import { gradingSchemes } from './grading-schemes.ts';

/** What the audit trail asks for; a case without one goes by `usualPolicy`. */
export const policy = z
  .strictObject({
    /** Ids of the edits that ask why; also `export` and `step-back`. */
    reasonFor: z.array(z.string().min(1).max(60)).readonly(),
    views: z.boolean(),
    exports: z.boolean(),
  })
  .readonly();

export type Policy = z.infer<typeof policy>;

/** No reason is asked for, views stay out of the audit trail and exports go in. */
export const usualPolicy: Policy = { reasonFor: [], views: false, exports: true };

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
    /** The schemes that sources can be graded by; absent: all of them. */
    gradings: z.array(z.enum(gradingSchemes)).min(1).readonly().exactOptional(),
    /** First and last moment the case is about. */
    span: z.tuple([moment, moment]).readonly().exactOptional(),
    /** The same two in words, where one of them is no moment. */
    wording: z
      .strictObject({ span: z.tuple([z.string().max(2000), z.string().max(2000)]).readonly() })
      .readonly()
      .exactOptional(),
    /** Conversion rates to rupiah used in sums, as decimal text by currency. */
    rates: z.record(z.string(), z.string()).exactOptional(),
    policy: policy.exactOptional(),
  })
  .readonly();

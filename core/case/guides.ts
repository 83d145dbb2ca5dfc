import { z } from 'zod';

const rectangle = {
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
} as const;

/**
 * The ground that entities of one group stand on, chart units. `key` is their key of the facet, null where they have
 * none; `rest` says that the ground is shared by all groups without one of their own.
 */
const plot = z
  .strictObject({ key: z.string().nullable(), rest: z.literal(true).exactOptional(), ...rectangle })
  .readonly();

/**
 * An even scale of time: the moments `first` and `last`, in milliseconds from 1970-01-01T00:00 on the clock of the source,
 * stand at `left` and `right`, chart units; both pairs are equal where there is but one moment.
 */
const timeScale = z
  .strictObject({ first: z.number(), last: z.number(), left: z.number(), right: z.number() })
  .readonly();

/** What an arrangement put entities on, so that one can read off the chart what stands where. */
export const guides = z
  .strictObject({
    /** Id of the facet whose keys the plots are of. */
    by: z.string().max(210),
    plots: z.array(plot).readonly(),
    scale: timeScale.exactOptional(),
    /** Where those stand that have no date. */
    undated: z.strictObject(rectangle).readonly().exactOptional(),
  })
  .readonly();

export type Plot = z.infer<typeof plot>;
export type TimeScale = z.infer<typeof timeScale>;
export type Guides = z.infer<typeof guides>;

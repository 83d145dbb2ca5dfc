import { z } from 'zod';

import { snapshot } from '../case/snapshot.ts';
import { chartViewSchema, snapshotHeadSchema } from './views.ts';

const count = z.int().min(0);
const kept = snapshot.unwrap().shape;

/** The snapshots of one chart in the order of their story, each with a small picture. */
export const storySchema = z
  .strictObject({
    revision: count,
    steps: z
      .array(
        z
          .strictObject({
            ...snapshotHeadSchema.unwrap().shape,
            entities: count,
            /** As in `core/compare/thumbnail.ts`. */
            aspect: z.number(),
            dots: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** One step of a story as it is shown: its chart as it stood, with rows as they are now. */
export const storyStepSchema = z
  .strictObject({
    head: snapshotHeadSchema,
    view: chartViewSchema,
    ...{ filter: kept.filter, selected: kept.selected, sight: kept.view },
    /** Entities of the snapshot that are no longer in the case, and those on the chart now that it does not have. */
    lost: count,
    since: count,
    /** Entities of the snapshot that are not shown: they are too many, and stand farthest from what it looks at. */
    beyond: count,
  })
  .readonly();

export type Story = z.infer<typeof storySchema>;
export type StoryStep = z.infer<typeof storyStepSchema>;

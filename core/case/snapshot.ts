import { z } from 'zod';

import { condition } from './condition.ts';
import { identifier, named } from './identifier.ts';
import { moment } from './moment.ts';

const standing = z
  .strictObject({
    entity: identifier,
    x: z.number(),
    y: z.number(),
    shown: z.enum(['hidden', 'grey']).exactOptional(),
  })
  .readonly();

/** A chart as it stood at one time, with a caption; in order they tell a story. */
export const snapshot = z
  .strictObject({
    id: identifier,
    chart: identifier,
    ...named,
    caption: z.string().max(5000),
    /** Earlier in the story first; equal ones by id. */
    order: z.int().min(0),
    taken: moment,
    places: z.array(standing).readonly(),
    hiddenLinks: z.array(identifier).readonly(),
    /** What was filtered by. */
    conditions: z.array(condition).readonly(),
    /** What was in view: its middle in chart units, and 1 for 100 %. */
    view: z
      .strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() })
      .readonly()
      .exactOptional(),
  })
  .readonly();

export type Snapshot = z.infer<typeof snapshot>;

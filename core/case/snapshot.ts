import { z } from 'zod';

import { keptAnnotation } from './annotation.ts';
import { arrangements, region } from './chart.ts';
import { condition } from './condition.ts';
import { keptGroup } from './group.ts';
import { guides } from './guides.ts';
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

/** What a chart is filtered by: all conditions of a side must hold, links run at some time within `time`. */
export const keptFilter = z
  .strictObject({
    entities: z.array(condition).max(100).readonly(),
    links: z.array(condition).max(100).readonly(),
    /** Milliseconds from 1970-01-01T00:00 on the clock that the source wrote; `undated` keeps links without a date. */
    time: z
      .strictObject({ first: z.number(), last: z.number(), undated: z.boolean() })
      .readonly()
      .exactOptional(),
    /** While links are filtered, entities stay that none of the links left joins. */
    unlinked: z.literal(true).exactOptional(),
  })
  .readonly();

/** What of a chart was in sight: its middle in chart units, and 1 for 100 %. */
export const keptView = z
  .strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() })
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
    /** How many entities stood there that have been deleted from the case since; absent: none. */
    lost: z.int().min(1).exactOptional(),
    hiddenLinks: z.array(identifier).readonly(),
    /** How the chart was laid out and drawn. */
    arrangement: z.enum(arrangements),
    regions: z.array(region).readonly().exactOptional(),
    guides: guides.exactOptional(),
    parallel: z.literal('rolled').exactOptional(),
    /** What was drawn round and beside the entities; absent where there was none. */
    groups: z.array(keptGroup).readonly().exactOptional(),
    annotations: z.array(keptAnnotation).readonly().exactOptional(),
    look: identifier.exactOptional(),
    filter: keptFilter.exactOptional(),
    /** What the step points at: it was selected. */
    selected: z
      .strictObject({ entities: z.array(identifier).readonly(), links: z.array(identifier).readonly() })
      .readonly()
      .exactOptional(),
    view: keptView.exactOptional(),
  })
  .readonly();

export type Snapshot = z.infer<typeof snapshot>;
export type KeptFilter = z.infer<typeof keptFilter>;
export type KeptView = z.infer<typeof keptView>;

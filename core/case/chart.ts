import { z } from 'zod';

import { guides } from './guides.ts';
import { identifier, named } from './identifier.ts';

/** How a chart was laid out last; `free` by hand. */
export const arrangements = [
  'free',
  'force',
  'country',
  'circle',
  'peacock',
  'grouped',
  'hierarchy',
  'tree',
  'radial',
  'grid',
  'time',
] as const;

/** The ground a country stands on in the country arrangement; `country` is null for entities of none. Chart units. */
export const region = z
  .strictObject({
    country: z.string().length(2).nullable(),
    x: z.number(),
    y: z.number(),
    width: z.number().positive(),
    height: z.number().positive(),
  })
  .readonly();

/** A saved arrangement of some of the case's entities; links between two placed entities are drawn. */
export const chart = z
  .strictObject({
    id: identifier,
    ...named,
    arrangement: z.enum(arrangements),
    regions: z.array(region).readonly().exactOptional(),
    /** What its items were put on when they were arranged by groups or by time. */
    guides: guides.exactOptional(),
    /** Links that are not drawn though both their ends are. */
    hiddenLinks: z.array(identifier).readonly().exactOptional(),
    /** `rolled` draws parallel links as one with count and sum; absent: fanned apart. */
    parallel: z.literal('rolled').exactOptional(),
    /** The look by which its items are drawn. */
    look: identifier.exactOptional(),
  })
  .readonly();

/** Where one entity stands on one chart, in chart units (1 unit = 1 pixel at 100 %), y downwards. */
export const placement = z
  .strictObject({
    id: identifier,
    chart: identifier,
    entity: identifier,
    x: z.number(),
    y: z.number(),
    /** An arrangement leaves it where it stands. */
    pinned: z.literal(true).exactOptional(),
    /** Not drawn, or drawn in grey behind the rest; absent: drawn. It keeps its place either way. */
    shown: z.enum(['hidden', 'grey']).exactOptional(),
  })
  .readonly();

export type Arrangement = (typeof arrangements)[number];
export type Region = z.infer<typeof region>;
export type Chart = z.infer<typeof chart>;
export type Placement = z.infer<typeof placement>;

/** The one id a placement of this entity on this chart can have. */
export function placementId(chart: string, entity: string): string {
  return `${chart}:${entity}`;
}

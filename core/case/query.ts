import { z } from 'zod';

import { condition } from './condition.ts';
import { identifier, named } from './identifier.ts';

/** An entity that is looked for: it meets all conditions and, placed by hand, is drawn there. */
const wantedEntity = z
  .strictObject({
    name: z.string().min(1).max(40),
    conditions: z.array(condition).max(20).readonly(),
    x: z.number(),
    y: z.number(),
  })
  .readonly();

/**
 * A link that is looked for between two of the wanted entities, by their names; `forward` minds its direction. An absent
 * one must not be there. `after` is the position, from 0, of the wanted link that this one must not be before.
 */
const wantedLink = z
  .strictObject({
    from: z.string().min(1).max(40),
    to: z.string().min(1).max(40),
    direction: z.enum(['any', 'forward']),
    conditions: z.array(condition).max(20).readonly(),
    absent: z.literal(true).exactOptional(),
    after: z.int().min(0).max(23).exactOptional(),
  })
  .readonly();

/** The pattern of a query: what is looked for, without a name. */
export const wanted = z
  .strictObject({
    entities: z.array(wantedEntity).max(12).readonly(),
    links: z.array(wantedLink).max(24).readonly(),
  })
  .readonly();

/** A pattern of entities and links that somebody looks for again and again. */
export const query = z.strictObject({ id: identifier, ...named, ...wanted.unwrap().shape }).readonly();

export type WantedEntity = z.infer<typeof wantedEntity>;
export type WantedLink = z.infer<typeof wantedLink>;
export type Wanted = z.infer<typeof wanted>;
export type Query = z.infer<typeof query>;

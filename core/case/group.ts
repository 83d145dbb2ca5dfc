import { z } from 'zod';

import { identifier, named } from './identifier.ts';

/** A box round some entities of one chart; folded it is drawn as one glyph in their midst. An entity is in one at most. */
export const group = z
  .strictObject({
    id: identifier,
    chart: identifier,
    ...named,
    entities: z.array(identifier).readonly(),
    folded: z.literal(true).exactOptional(),
  })
  .readonly();

/** The same within a snapshot, which says of which chart it is. */
export const keptGroup = group.unwrap().omit({ chart: true }).readonly();

export type Group = z.infer<typeof group>;

import { z } from 'zod';

import { identifier, named } from './identifier.ts';

/** A selection somebody wants to come back to: entities and links of the case by id. It may be empty. */
export const namedSet = z
  .strictObject({
    id: identifier,
    ...named,
    entities: z.array(identifier).readonly(),
    links: z.array(identifier).readonly(),
  })
  .readonly();

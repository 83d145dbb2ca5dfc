import { z } from 'zod';

import { identifier, named } from './identifier.ts';

/** An analyst's remark tied to entities, links, sources or single properties; `disagreement` explains a conflict. */
export const note = z
  .strictObject({
    id: identifier,
    kind: z.enum(['remark', 'disagreement']),
    ...named,
    about: z
      .array(z.strictObject({ row: identifier, property: z.string().max(200).exactOptional() }).readonly())
      .readonly(),
  })
  .readonly();

export type Note = z.infer<typeof note>;

import { z } from 'zod';

import { identifier, named } from './identifier.ts';
import { moment } from './moment.ts';
import { subjects } from './subject.ts';

/** An analyst's remark tied to entities, links, sources or single properties; `disagreement` explains a conflict. */
export const note = z
  .strictObject({
    id: identifier,
    kind: z.enum(['remark', 'disagreement']),
    ...named,
    about: subjects,
    author: z.string().max(200).exactOptional(),
    /** When it was written. */
    moment: moment.exactOptional(),
  })
  .readonly();

export type Note = z.infer<typeof note>;

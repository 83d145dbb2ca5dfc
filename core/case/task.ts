import { z } from 'zod';

import { identifier, named } from './identifier.ts';
import { moment } from './moment.ts';
import { subjects } from './subject.ts';

/** Something to be done; its label says what, `text` says more. */
export const task = z
  .strictObject({
    id: identifier,
    ...named,
    state: z.enum(['open', 'doing', 'done', 'dropped']),
    due: moment.exactOptional(),
    assignee: z.string().max(200).exactOptional(),
    about: subjects,
    text: z.string().max(100_000).exactOptional(),
  })
  .readonly();

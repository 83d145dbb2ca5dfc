import { z } from 'zod';

import { bureau } from './bureau.ts';
import { identifier, named } from './identifier.ts';
import { moment } from './moment.ts';
import { subjects } from './subject.ts';

/** A question to another bureau; its label is the subject line. What comes back is a source of the case. */
export const request = z
  .strictObject({
    id: identifier,
    ...named,
    to: bureau.unwrap().required({ country: true }).readonly(),
    /** The way it goes, such as `I-24/7`, `ASEANAPOL`, `bilateral` or `MLA`. */
    channel: z.string().min(1).max(60),
    reference: z.string().max(500).exactOptional(),
    state: z.enum(['draft', 'sent', 'answered', 'closed']),
    sent: moment.exactOptional(),
    deadline: moment.exactOptional(),
    about: subjects,
    /** Ids of the sources that answer it. */
    answers: z.array(identifier).readonly(),
    text: z.string().max(1_000_000),
  })
  .readonly();

import { z } from 'zod';

import { identifier } from './identifier.ts';

/** A row that something is about, or one property of it. Ids are unique in a case, so the id says which table. */
const subject = z.strictObject({ row: identifier, property: z.string().max(200).exactOptional() }).readonly();

/** What a note, task, attachment or request is about; may be empty. */
export const subjects = z.array(subject).readonly();

export type Subject = z.infer<typeof subject>;

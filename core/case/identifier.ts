import { z } from 'zod';

/** Names one row within its table: 1 to 96 characters, safe in a file name, in JSON and in a log line. */
export const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,95}$/);

export type Identifier = z.infer<typeof identifier>;

/** A name in the analyst's own words, with its translations by language code where somebody wrote them. */
export const named = {
  label: z.string().max(2000),
  translations: z.partialRecord(z.enum(['id', 'en']), z.string().max(2000)).exactOptional(),
};

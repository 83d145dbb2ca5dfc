import { z } from 'zod';

/** Longest pattern an analyst may write, in characters. */
const longest = 1000;

/** What to look for in a text: a plain text, or a regular expression in the syntax of RE2. */
export const pattern = z.strictObject({
  find: z.string().min(1).max(longest),
  isPattern: z.boolean().default(false),
  /** Large and small letters are the same. */
  anyCase: z.boolean().default(false),
});

export type Pattern = z.infer<typeof pattern>;

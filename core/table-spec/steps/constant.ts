import { z } from 'zod';

import { defineStep, worked } from './step.ts';

/** The same text in every row, for what a file leaves unsaid. */
export const constant = defineStep({
  id: 'constant',
  input: z.strictObject({ text: z.string().max(2000) }),
  prepare:
    ({ text }) =>
    () =>
      worked(text),
});

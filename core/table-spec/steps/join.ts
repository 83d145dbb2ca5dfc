import { z } from 'zod';

import { defineStep, worked } from './step.ts';

/** Puts several cells together, leaving out those that are blank. */
export const join = defineStep({
  id: 'join',
  input: z.strictObject({ with: z.string().max(20) }),
  prepare:
    ({ with: between }) =>
    (texts) =>
      worked(texts.filter((text) => text.trim() !== '').join(between)),
});

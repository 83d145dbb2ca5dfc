import { z } from 'zod';

import { defineStep, oneByOne } from './step.ts';

/** Takes white space from both ends and leaves one space where several stand. */
export const trim = defineStep({
  id: 'trim',
  input: z.strictObject({}),
  prepare: () => oneByOne((text) => text.trim().replaceAll(/\s+/gu, ' ')),
});

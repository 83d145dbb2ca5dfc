import { z } from 'zod';

import { defineStep, oneByOne } from './step.ts';

const changes = {
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
  /** Each word begins large; what stands inside a word follows suit. */
  title: (text: string) =>
    text
      .toLowerCase()
      .replaceAll(
        /(^|[\s\-/(])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      ),
};

/** Writes letters large, small, or large at the beginning of each word. */
export const letterCase = defineStep({
  id: 'letter-case',
  input: z.strictObject({ to: z.enum(['upper', 'lower', 'title']) }),
  prepare: ({ to }) => oneByOne(changes[to]),
});

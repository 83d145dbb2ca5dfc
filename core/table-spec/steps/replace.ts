import { RE2JS } from 're2js';
import { z } from 'zod';

import { compilePattern } from '../compile-pattern.ts';
import { pattern } from '../pattern.ts';
import { defineStep, oneByOne } from './step.ts';

/** Puts another text wherever this one stands. In a pattern `$1` is what its first group found. */
export const replace = defineStep({
  id: 'replace',
  input: z.strictObject({
    look: pattern.refine((look) => compilePattern(look) !== null, {
      message: 'not a pattern',
      path: ['find'],
    }),
    with: z.string().max(2000),
  }),
  prepare({ look, with: put }) {
    const expression = compilePattern(look);
    const written = look.isPattern ? put : RE2JS.quoteReplacement(put, true);
    return oneByOne((text) => expression?.matcher(text).replaceAll(written, true) ?? text);
  },
});

import { z } from 'zod';

import { defineStep } from './step.ts';

/**
 * Parts a text at each separator into as many cells as were asked for; the last one keeps the rest, and those for which
 * nothing is left are empty.
 */
export const split = defineStep({
  id: 'split',
  input: z.strictObject({ at: z.string().min(1).max(20), into: z.int().min(2).max(20) }),
  prepare:
    ({ at, into }) =>
    ([text = '']) => {
      const parts = text.split(at);
      const first = parts.slice(0, into - 1);
      const rest = parts.slice(into - 1).join(at);
      const all = [...first, rest].map((part) => part.trim());
      return { ok: true, texts: Array.from({ length: into }, (_, index) => all[index] ?? '') };
    },
});

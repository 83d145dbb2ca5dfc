import { z } from 'zod';

import { defineStep, worked } from './step.ts';

/** What becomes of a text that the list does not have. */
const otherwise = z.enum(['keep', 'empty', 'reject']);

/** Changes texts by a list of pairs, such as codes into words. White space and the size of letters do not matter. */
export const lookUp = defineStep({
  id: 'look-up',
  input: z.strictObject({
    pairs: z.array(z.tuple([z.string().max(2000), z.string().max(2000)])).max(10_000),
    otherwise,
  }),
  prepare({ pairs, otherwise }) {
    const known = new Map(pairs.map(([from, to]) => [plain(from), to]));
    return ([text = '']) => {
      const found = known.get(plain(text));
      if (found !== undefined) return worked(found);
      if (text.trim() === '' || otherwise === 'keep') return worked(text);
      return otherwise === 'empty' ? worked('') : { ok: false, reason: 'not-in-list' };
    };
  },
});

function plain(text: string): string {
  return text.trim().toLowerCase();
}

import { z } from 'zod';

import { identifier } from '../case/identifier.ts';

/** Somebody to whom protected people must not be named: the words for these, and whom of them they have opened. */
export const maskedFor = z
  .strictObject({
    ...{ victim: z.string(), witness: z.string(), protected: z.string() },
    revealed: z.array(identifier).readonly(),
  })
  .readonly();

export type MaskedFor = z.infer<typeof maskedFor>;

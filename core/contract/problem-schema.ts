import { z } from 'zod';

import { problemCodes } from '../case/problem.ts';

/** What went wrong, as it is told from one process to another. */
export const problemSchema = z
  .strictObject({
    code: z.enum(problemCodes),
    file: z.string().exactOptional(),
    sheet: z.string().exactOptional(),
    line: z.int().exactOptional(),
    column: z.string().exactOptional(),
    details: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .readonly()
      .exactOptional(),
  })
  .readonly();

import { z } from 'zod';

/** An agency, a unit of it where that matters, and its country by ISO 3166-1 alpha-2 code. */
export const bureau = z
  .strictObject({
    agency: z.string().max(200),
    unit: z.string().max(300).exactOptional(),
    country: z.string().length(2).exactOptional(),
  })
  .readonly();

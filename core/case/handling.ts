import { z } from 'zod';

import { named } from './identifier.ts';

/** Who may see something and on which conditions: scheme codes, classification and TLP are three separate things. */
export const handling = z
  .strictObject({
    scheme: z.string().max(20).exactOptional(),
    codes: z.array(z.string().max(20)).readonly(),
    classification: z.string().max(20).exactOptional(),
    tlp: z.enum(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']).exactOptional(),
    conditions: z.strictObject(named).readonly().exactOptional(),
    thirdAgencyRule: z.boolean(),
    releaseTo: z.array(z.string().max(40)).readonly(),
    notReleaseTo: z.array(z.string().max(40)).readonly(),
  })
  .readonly();

export type Handling = z.infer<typeof handling>;

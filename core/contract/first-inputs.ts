import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { maskedFor } from './masked-for.ts';

const ofChart = z.strictObject({ chart: identifier });

/** What comes with the questions of `firstCalls`: all that who answers them has to parse. */
export const firstInputs = {
  summary: z.strictObject({}),
  chart: ofChart,
  overview: ofChart,
  'chart-part': z.strictObject({ chart: identifier, entities: z.array(identifier).max(1000) }),
  timeline: ofChart,
  look: z.strictObject({ chart: identifier, masked: maskedFor.exactOptional() }),
  /** `known` is the version of them that the asker has. */
  'protected-people': z.strictObject({ known: z.int().exactOptional() }),
} as const;

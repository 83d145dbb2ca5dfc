import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { call } from './call.ts';
import { lookedSchema } from './looks.ts';
import { maskedFor } from './masked-for.ts';
import { overviewSchema } from './overview.ts';
import { caseSummarySchema, chartViewSchema, protectedPeopleSchema, timelineSchema } from './views.ts';

/** The questions about a case that are asked before its first chart is drawn; all others can be read later than these. */
export const firstCalls = {
  summary: call(z.strictObject({}), caseSummarySchema),
  chart: call(z.strictObject({ chart: identifier }), chartViewSchema),
  /** A chart that is too large for that: all of it as bare numbers, and the rows of some of its entities. */
  overview: call(z.strictObject({ chart: identifier }), overviewSchema),
  'chart-part': call(
    z.strictObject({ chart: identifier, entities: z.array(identifier).max(1000) }),
    chartViewSchema,
  ),
  /** When what stands on a chart happened; items without a date are left out. */
  timeline: call(z.strictObject({ chart: identifier }), timelineSchema),
  /** How the look of a chart draws what stands on it. */
  look: call(z.strictObject({ chart: identifier, masked: maskedFor.exactOptional() }), lookedSchema),
  /** The victims and witnesses of the case, unless the asker knows this version of them. */
  'protected-people': call(z.strictObject({ known: z.int().exactOptional() }), protectedPeopleSchema),
} as const;

import { call } from './call.ts';
import { firstInputs } from './first-inputs.ts';
import { lookedSchema } from './looks.ts';
import { overviewSchema } from './overview.ts';
import { caseSummarySchema, chartViewSchema, protectedPeopleSchema, timelineSchema } from './views.ts';

/** The questions about a case that are asked before its first chart is drawn; all others can be read later than these. */
export const firstCalls = {
  summary: call(firstInputs.summary, caseSummarySchema),
  chart: call(firstInputs.chart, chartViewSchema),
  /** A chart that is too large for that: all of it as bare numbers, and the rows of some of its entities. */
  overview: call(firstInputs.overview, overviewSchema),
  'chart-part': call(firstInputs['chart-part'], chartViewSchema),
  /** When what stands on a chart happened; items without a date are left out. */
  timeline: call(firstInputs.timeline, timelineSchema),
  /** How the look of a chart draws what stands on it. */
  look: call(firstInputs.look, lookedSchema),
  /** The victims and witnesses of the case, unless the asker knows this version of them. */
  'protected-people': call(firstInputs['protected-people'], protectedPeopleSchema),
} as const;

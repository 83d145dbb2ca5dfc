import { z } from 'zod';

import { identifier } from '../case/identifier.ts';

/** What of a chart was in view: its middle in chart units, and 1 for 100 %. */
export const chartSight = z.strictObject({
  x: z.number(),
  y: z.number(),
  zoom: z.number().positive().max(100),
});

/** The same of several charts by their ids. */
export const chartSights = z.record(identifier, chartSight);

export type ChartSight = z.infer<typeof chartSight>;

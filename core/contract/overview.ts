import { z } from 'zod';

import { chart } from '../case/chart.ts';
import { identifier } from '../case/identifier.ts';

/** A chart as bare numbers, for one too large for its rows to be sent: see `core/overview/overview-data.ts`. */
export const overviewSchema = z
  .strictObject({
    revision: z.int().min(0),
    chart,
    ids: z.array(identifier).readonly(),
    linkIds: z.string(),
    x: z.custom<Float32Array>((value) => value instanceof Float32Array),
    y: z.custom<Float32Array>((value) => value instanceof Float32Array),
    sizes: z.custom<Float32Array>((value) => value instanceof Float32Array),
    families: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    countries: z.custom<Int16Array>((value) => value instanceof Int16Array),
    from: z.custom<Int32Array>((value) => value instanceof Int32Array),
    to: z.custom<Int32Array>((value) => value instanceof Int32Array),
    counts: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  })
  .readonly();

export type OverviewView = z.infer<typeof overviewSchema>;

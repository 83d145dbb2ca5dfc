import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { call } from './call.ts';
import { chartSight, chartSights } from './chart-sight.ts';
import { settingsPart, settingsSchema } from './settings.ts';
import { problemSchema } from './problem-schema.ts';

const nothing = z.strictObject({});
/** Place of a chart among those of its case, from 0: it says nothing of what is in them. */
const chartPlace = z.int().min(0).max(99_999);

/** What main is asked before the first chart is drawn; all else can be read later than this. */
export const firstMainCalls = {
  /** With a Problem when the file they stand in was damaged: then it was kept aside. */
  'read-settings': call(
    nothing,
    z.strictObject({ settings: settingsSchema, problem: problemSchema.nullable() }),
  ),
  /** Settings left out stay as they are. */
  'write-settings': call(settingsPart, settingsSchema),
  /** Which chart of the open case was in front last, by its place among them; null where nobody knows. */
  'last-chart': call(nothing, chartPlace.nullable()),
  'keep-last-chart': call(z.strictObject({ chart: chartPlace }), z.literal(true)),
  /** How near and where the charts of the open case were seen last, by chart; those shown as a whole are left out. */
  'chart-sights': call(nothing, chartSights),
  /** Null for a chart that is shown as a whole from now on. */
  'keep-chart-sight': call(
    z.strictObject({ chart: identifier, sight: chartSight.nullable() }),
    z.literal(true),
  ),
  'window-state': call(
    z.strictObject({ do: z.enum(['minimise', 'maximise', 'close', 'ask']) }),
    z.strictObject({ maximised: z.boolean(), focused: z.boolean() }),
  ),
} as const;

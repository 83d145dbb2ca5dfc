import { z } from 'zod';

import { chartSights } from '../core/contract/chart-sight.ts';
import { type Settings, usualSettings } from '../core/contract/settings.ts';

/** Where a window stands when it is not maximised, in pixels of the desktop, and whether it is. */
export const boundsSchema = z.strictObject({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(640),
  height: z.int().min(480),
  maximised: z.boolean(),
});

/** A case that was opened: where its folder is, when, and whether it asked for a key. Nothing of what is in it. */
export const recentSchema = z.strictObject({
  path: z.string(),
  /** ISO 8601. */
  opened: z.string(),
  isProtected: z.boolean(),
  /** Place of the chart that was in front last among those of the case, from 0. */
  chart: z.int().min(0).exactOptional(),
  /** How near and where its charts were seen last: numbers by the id of the chart, last seen last. */
  sights: chartSights.exactOptional(),
});

export type Bounds = z.infer<typeof boundsSchema>;
export type Recent = z.infer<typeof recentSchema>;

/** All that the settings file holds. */
export interface Remembered {
  readonly settings: Settings;
  readonly bounds?: Bounds;
  /** Last opened first. */
  readonly recent: readonly Recent[];
  /** Where backups go instead of the usual folder. */
  readonly backupFolder?: string;
}

export function freshlyRemembered(): Remembered {
  return { settings: usualSettings, recent: [] };
}

import type { ArrangeInput, Arranged, Show } from './arrange.ts';
import { arrangeInCircle } from './circle.ts';
import { arrangeByCountry } from './country.ts';
import { arrangeForce, arrangeGently } from './force.ts';
import { arrangeInGrid } from './grid.ts';
import { arrangeInGroups } from './grouped.ts';
import { arrangeInLayers } from './hierarchy.ts';
import type { KernelId } from './kernel-ids.ts';
import { arrangeInStars } from './peacock.ts';
import { arrangeInRings } from './radial.ts';
import { arrangeByTime } from './time.ts';
import { arrangeAsTree } from './tree.ts';

/**
 * Places for everybody: finite, the same for the same input, nobody overlapping unless both are fixed, fixed ones
 * exactly where they stood. `show` is told on the way.
 */
export type Kernel = (input: ArrangeInput, show?: Show) => Arranged;

/** Every arrangement. A new one is a file, a line here, one in `kernel-ids.ts` and its words. */
export const kernels: Readonly<Record<KernelId, Kernel>> = {
  force: arrangeForce,
  gentle: arrangeGently,
  country: arrangeByCountry,
  grouped: arrangeInGroups,
  peacock: arrangeInStars,
  circle: arrangeInCircle,
  hierarchy: arrangeInLayers,
  tree: arrangeAsTree,
  radial: arrangeInRings,
  time: arrangeByTime,
  grid: arrangeInGrid,
};

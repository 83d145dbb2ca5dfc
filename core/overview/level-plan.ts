import { threadInk } from './inks.ts';
import { threadRation } from './link-kinds.ts';
import type { Lines } from './lines.ts';
import type { InkLines, OverviewPicture } from './overview-picture.ts';

/** Lines of one kind that are drawn at a level; only those before `end`. */
export interface PlannedLines {
  readonly lines: Lines;
  readonly end: number;
}

/** What is drawn in one ink. */
interface PlannedInk {
  readonly ink: number;
  readonly lines: readonly PlannedLines[];
}

/** What is drawn at one level, from the back to the front, and what that tells of the links. */
export interface LevelPlan {
  readonly inks: readonly PlannedInk[];
  /** Links drawn or stood for by a bundle. */
  readonly drawn: number;
  readonly bundled: boolean;
  /** Much longer lines are drawn by so much of either end, pixels; Infinity: whole. */
  readonly stub: number;
}

/** A view holds about this many pixels, and so many may be touched by lines within it. */
const viewPixels = 1.5e6;
const linePixels = 6e6;
/** The whole picture up to this size shows long links whole; larger, only their ends. Pixels. */
const wholeSide = 1800;
const stubLength = 90;

/**
 * What to draw at a scale (pixels for a chart unit). Work is counted in pixels that lines touch: while a view would
 * need too many, bundles stand for the links between clusters, and of the links within clusters the weaker are left out.
 */
export function levelPlan(picture: OverviewPicture, scale: number): LevelPlan {
  const { inks } = picture;
  const seen = shareInView(picture, scale);
  const stub = sideOf(picture) * scale > wholeSide ? stubLength : Infinity;
  const pixels = ({ length, count }: Sum) =>
    count === 0 ? 0 : Math.min(length * scale, count * 2 * stub) * seen;
  const rationed = inks.filter(({ ink }) => ink !== threadInk);
  const inside = sumOf(inks.map((one) => one.inside));
  const between = sumOf(rationed.map((one) => one.between));
  const bundles = sumOf(rationed.map((one) => one.bundles));
  const bundled = pixels(inside) + pixels(between) > linePixels && between.count > bundles.count;
  const left = linePixels - pixels(bundled ? bundles : between);
  const ends = inks.map((one) => prefixWithin(one, pixels(inside) === 0 ? 1 : left / pixels(inside)));
  const red = sumOf(inks.filter(({ ink }) => ink === threadInk).map((one) => one.between)).count;
  const far = bundled ? picture.bundledLinks : between.count;
  const borders = bordersAt(picture, bundled ? 1 : seen);
  return {
    inks: inks.map((one, at) => ({
      ink: one.ink,
      lines: [...linesAt(one, bundled, ends[at] ?? 0), ...(one.ink === threadInk ? [borders] : [])],
    })),
    drawn: far + red + ends.reduce((sum, end) => sum + end, 0),
    bundled,
    // In the middle long links are only in the way of what is near; bundles have nothing there to begin at.
    stub: bundled ? Infinity : stub,
  };
}

function linesAt(one: InkLines, bundled: boolean, insideEnd: number): readonly PlannedLines[] {
  const whole = (lines: Lines): PlannedLines => ({ lines, end: lines.count });
  const far = bundled ? [whole(one.bundles)] : [];
  const single = bundled && one.ink !== threadInk ? [] : [whole(one.between)];
  return [...far, ...single, { lines: one.inside, end: insideEnd }];
}

/** So many of the further links across borders that a view holds no more red ones than the whole picture does. */
function bordersAt({ borders }: OverviewPicture, seen: number): PlannedLines {
  const { lines, starts } = borders;
  return { lines, end: starts.findLast((start) => (threadRation + start) * seen <= threadRation) ?? 0 };
}

/** So many lines, and how long they are together. */
type Sum = Pick<Lines, 'count' | 'length'>;

function sumOf(all: readonly Sum[]): Sum {
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    length: all.reduce((sum, { length }) => sum + length, 0),
  };
}

function sideOf({ extent }: OverviewPicture): number {
  return Math.max(extent.right - extent.left, extent.bottom - extent.top);
}

/** Part of the whole picture that one view shows, 0 to 1. */
function shareInView({ extent }: OverviewPicture, scale: number): number {
  const area = (extent.right - extent.left) * (extent.bottom - extent.top) * scale * scale;
  return Math.min(1, viewPixels / Math.max(area, 1));
}

/** How many of the lines inside clusters to draw so that it is about this share of them, by whole ranks. */
function prefixWithin({ inside, insideStarts }: InkLines, share: number): number {
  if (share >= 1) return inside.count;
  const ends = [...insideStarts.subarray(1)];
  return Math.max(insideStarts[1] ?? 0, ends.findLast((end) => end <= share * inside.count) ?? 0);
}

import type { Lines } from './lines.ts';
import type { OverviewPicture } from './overview-picture.ts';

/** Lines of one kind that are drawn at a level; only those before `end`. */
export interface PlannedLines {
  readonly lines: Lines;
  readonly end: number;
  readonly ink: 'grey' | 'thread';
}

/** What is drawn at one level, from the back to the front, and what that tells of the links. */
export interface LevelPlan {
  readonly lines: readonly PlannedLines[];
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
  const { inside, between, thread, bundles, threadBundles } = picture;
  const seen = shareInView(picture, scale);
  const stub = sideOf(picture) * scale > wholeSide ? stubLength : Infinity;
  const pixels = (lines: Lines) => Math.min(lines.length * scale, lines.count * 2 * stub) * seen;
  const bundled = pixels(inside) + pixels(between) > linePixels && between.count > bundles.count;
  const left = linePixels - (bundled ? pixels(bundles) : pixels(between));
  const insideEnd = prefixWithin(picture, pixels(inside) === 0 ? 1 : left / pixels(inside));
  const all = [
    { lines: bundled ? bundles : between, ink: 'grey' },
    { lines: inside, ink: 'grey', end: insideEnd },
    ...(bundled ? [{ lines: threadBundles, ink: 'thread' } as const] : []),
    { lines: thread, ink: 'thread' },
  ] as const;
  const far = bundled ? picture.bundledLinks : between.count;
  return {
    lines: all.map(({ lines, ink, ...rest }) => ({
      lines,
      ink,
      end: 'end' in rest ? rest.end : lines.count,
    })),
    drawn: far + insideEnd + thread.count,
    bundled,
    // In the middle long links are only in the way of what is near; bundles have nothing there to begin at.
    stub: bundled ? Infinity : stub,
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
function prefixWithin({ inside, insideStarts }: OverviewPicture, share: number): number {
  if (share >= 1) return inside.count;
  const ends = [...insideStarts.subarray(1)];
  return Math.max(insideStarts[1] ?? 0, ends.findLast((end) => end <= share * inside.count) ?? 0);
}

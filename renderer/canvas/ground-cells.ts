import type { Region } from '../../core/case/chart.ts';
import { type Box, boxAroundAll, grown } from './box.ts';

/** The ground of one country: all of the plane that lies nearer to its region than to any other. Chart units. */
export interface Cell {
  /** Null where the entities of no known country stand. */
  readonly country: string | null;
  /** The region as the arrangement made it. */
  readonly region: Box;
  /** The region and its share of the room around it; ground at the rim reaches far beyond the chart. */
  readonly box: Box;
}

interface Cut {
  readonly axis: 'x' | 'y';
  readonly at: number;
}

const far = 2400;

/**
 * Parts the plane among the regions by straight cuts, each in the middle of the widest lane that is free from end to
 * end. Cells share their edges exactly and leave no gap.
 */
export function groundCells(regions: readonly Region[]): readonly Cell[] {
  const all = regions.map(({ country, x, y, width, height }) => ({
    country,
    region: { left: x, top: y, right: x + width, bottom: y + height },
  }));
  const bounds = boxAroundAll(all.map(({ region }) => region));
  return bounds ? parted(all, grown(bounds, far)) : [];
}

type Ground = Omit<Cell, 'box'>;

function parted(grounds: readonly Ground[], box: Box): Cell[] {
  const [only, second] = grounds;
  if (!only) return [];
  if (!second) return [{ ...only, box }];
  const cut = widestLane(grounds) ?? throughTheMiddle(grounds);
  const isFirst = (ground: Ground) => middle(ground, cut.axis) < cut.at;
  const [first, rest] = [grounds.filter(isFirst), grounds.filter((ground) => !isFirst(ground))];
  const [before, after] = split(box, cut);
  return [...parted(first, before), ...parted(rest, after)];
}

function split(box: Box, { axis, at }: Cut): [Box, Box] {
  return axis === 'x'
    ? [
        { ...box, right: at },
        { ...box, left: at },
      ]
    : [
        { ...box, bottom: at },
        { ...box, top: at },
      ];
}

function widestLane(grounds: readonly Ground[]): Cut | null {
  const lanes = (['x', 'y'] as const).flatMap((axis) => lanesAlong(grounds, axis));
  return lanes.reduce<(Cut & { width: number }) | null>(
    (best, lane) => (best && best.width >= lane.width ? best : lane),
    null,
  );
}

/** Lanes without any region, in order; regions that touch leave one of no width. */
function lanesAlong(grounds: readonly Ground[], axis: 'x' | 'y'): (Cut & { width: number })[] {
  const spans = grounds.map((ground) => span(ground, axis)).sort((a, b) => a.from - b.from);
  const lanes: (Cut & { width: number })[] = [];
  let reached = spans[0]?.to ?? 0;
  for (const { from, to } of spans.slice(1)) {
    if (from >= reached) lanes.push({ axis, at: (reached + from) / 2, width: from - reached });
    reached = Math.max(reached, to);
  }
  return lanes;
}

/** For regions that overlap or turn around each other, where no lane runs through. */
function throughTheMiddle(grounds: readonly Ground[]): Cut {
  const cuts = (['x', 'y'] as const).map((axis) => {
    const middles = grounds.map((ground) => middle(ground, axis)).sort((a, b) => a - b);
    const half = middles.length >> 1;
    const [before = 0, after = 0] = [middles[half - 1], middles[half]];
    return { axis, at: (before + after) / 2, width: after - before };
  });
  const [across, down] = cuts;
  return (across && down && across.width >= down.width ? across : down) ?? { axis: 'x', at: 0 };
}

function middle(ground: Ground, axis: 'x' | 'y'): number {
  const { from, to } = span(ground, axis);
  return (from + to) / 2;
}

function span({ region }: Ground, axis: 'x' | 'y'): { from: number; to: number } {
  return axis === 'x' ? { from: region.left, to: region.right } : { from: region.top, to: region.bottom };
}

import type { ArrangeInput, Arranged } from './arrange.ts';
import { membersByGroup } from './by-group.ts';
import { pitchFor } from './slots.ts';
import { arrangeGuided, type Guided } from './structure.ts';
import { type Lane, type LaidLane, timeGuides } from './time-guides.ts';

/** Room between neighbours in a row, between rows, beyond that between lanes, and above the strip without dates. */
const gaps = { across: 14, rows: 12, lanes: 30, strip: 64 };
/** Groups with fewer dated entities than this share a lane. */
const leastInLane = 3;
/** How many widths of the scale are tried, each so many times the one before. */
const widths = { count: 30, growth: 1.18 };

/**
 * Puts everybody with a date at their moment on one even scale from left to right, a lane for each group, in as many
 * rows as keep them clear of each other; those without a date stand in rows below. Small groups share the last lane. The
 * scale is as long as fills a window of the asked aspect best.
 */
export function arrangeByTime(input: ArrangeInput): Arranged {
  return arrangeGuided(input, layTime);
}

interface Lanes {
  readonly lanes: readonly Lane[];
  readonly undated: readonly number[];
}

interface Picture {
  readonly positions: Float64Array;
  readonly laid: readonly LaidLane[];
  /** How large it is for the window. */
  readonly cost: number;
}

function layTime(input: ArrangeInput): Guided {
  const lanes = lanesOf(input);
  const all = Array.from({ length: input.size }, (_, i) => i);
  const { x } = pitchFor(input.room, all);
  const pictures = Array.from({ length: widths.count }, (_, at) =>
    layAt(input, lanes, x * widths.growth ** at),
  );
  const { positions, laid } = pictures.reduce((best, one) => (one.cost < best.cost ? one : best));
  return { positions, guides: timeGuides(input, { positions, laid, undated: lanes.undated }) };
}

function lanesOf({ groups, moments }: ArrangeInput): Lanes {
  const byGroup = membersByGroup(groups);
  const isDated = (i: number): boolean => !Number.isNaN(moments[i]);
  const dated = byGroup
    .map(({ group, members }): Lane => ({ key: group, rest: false, members: members.filter(isDated) }))
    .filter(({ members }) => members.length > 0);
  const lanes = dated.filter(({ members }) => members.length >= leastInLane);
  const small = dated.filter(({ members }) => members.length < leastInLane);
  const shared = { key: null, rest: true, members: small.flatMap(({ members }) => members) };
  return {
    // a group that would share with nobody keeps its name
    lanes: small.length > 1 ? [...lanes, shared] : [...lanes, ...small],
    undated: byGroup.flatMap(({ members }) => members.filter((i) => !isDated(i))),
  };
}

function layAt(input: ArrangeInput, { lanes, undated }: Lanes, width: number): Picture {
  const { size, moments, room, aspect } = input;
  const positions = new Float64Array(2 * size);
  const known = moments.filter((moment) => !Number.isNaN(moment));
  const first = known.reduce((least, moment) => Math.min(least, moment), Infinity);
  const last = known.reduce((most, moment) => Math.max(most, moment), -Infinity);
  const scale = last > first ? width / (last - first) : 0;
  const rowHeight =
    2 * room.reduce((most, half, at) => (at % 2 === 1 ? Math.max(most, half) : most), 0) + gaps.rows;
  const laid: LaidLane[] = [];
  let y = 0;
  for (const lane of lanes) {
    for (const i of lane.members) positions[2 * i] = ((moments[i] as number) - first) * scale;
    const height = stackLane(positions, lane.members, room, { y, rowHeight }) * rowHeight;
    laid.push({ ...lane, top: y - rowHeight / 2, bottom: y - rowHeight / 2 + height });
    y += height + gaps.lanes;
  }
  const top = y > 0 ? y - gaps.lanes + gaps.strip : 0;
  y = fillRows(positions, undated, room, { y: top, rowHeight, width });
  return { positions, laid, cost: Math.max(width / aspect, y) };
}

/** Puts each into the first row of the lane that is free at its moment; answers how many rows there are. */
function stackLane(
  positions: Float64Array,
  members: readonly number[],
  room: Float64Array,
  { y, rowHeight }: { y: number; rowHeight: number },
): number {
  const ends: number[] = [];
  for (const i of members.toSorted((a, b) => (positions[2 * a] as number) - (positions[2 * b] as number))) {
    const left = (positions[2 * i] as number) - (room[2 * i] as number) - gaps.across;
    const free = ends.findIndex((end) => end <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = (positions[2 * i] as number) + (room[2 * i] as number);
    positions[2 * i + 1] = y + row * rowHeight;
  }
  return ends.length;
}

/** Fills rows of about this width from this height on; answers where they end. */
function fillRows(
  positions: Float64Array,
  members: readonly number[],
  room: Float64Array,
  { y, rowHeight, width }: { y: number; rowHeight: number; width: number },
): number {
  let [x, row] = [0, 0];
  members.forEach((i, at) => {
    const half = room[2 * i] as number;
    if (at > 0) x += half;
    if (x > width) [x, row] = [0, row + 1];
    positions[2 * i] = x;
    positions[2 * i + 1] = y + row * rowHeight;
    x += half + gaps.across;
  });
  return y + (members.length > 0 ? row + 1 : 0) * rowHeight;
}

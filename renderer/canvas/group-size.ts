import type { Point } from './point.ts';

/** The size of a hub; no folded group is smaller. Chart units. */
export const hubSize = 46;
/** A folded group takes as much room as so many units for each of its members would, put together. */
const sizePerMember = 30;
/** Left free between a group that has grown and what stands beside it. */
const gap = 16;

interface Folded extends Point {
  readonly members: number;
}

interface Standing extends Point {
  readonly size: number;
}

/**
 * How large folded groups are drawn, chart units: the more members the larger, so that they can be told from afar on a
 * chart that had room for all of them, but never over what stands beside them.
 */
export function groupSizes(groups: readonly Folded[], others: readonly Standing[]): readonly number[] {
  const wanted = groups.map(({ members }) => Math.max(hubSize, sizePerMember * Math.sqrt(members)));
  return groups.map((group, at) => {
    const size = wanted[at] ?? hubSize;
    const besideOthers = others.map((other) => 2 * (apart(group, other) - gap) - other.size);
    const besideGroups = groups.map((other, place) =>
      place === at ? Infinity : 2 * sharedRoom(apart(group, other) - gap, size, wanted[place] ?? hubSize),
    );
    return Math.max(hubSize, least(size, besideOthers, besideGroups));
  });
}

/** Of the room between two groups as much as a group is larger than the other. */
function sharedRoom(room: number, size: number, otherSize: number): number {
  return (room * size) / (size + otherSize);
}

function least(first: number, ...lists: readonly (readonly number[])[]): number {
  return lists.flat().reduce((least, one) => Math.min(least, one), first);
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

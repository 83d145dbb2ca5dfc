/** Longest text compared, in units. */
const longest = 256;
let [before, last, next] = [
  new Int16Array(longest + 1),
  new Int16Array(longest + 1),
  new Int16Array(longest + 1),
];

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one text of the other
 * (optimal string alignment, the restricted form of Damerau 1964); `limit + 1` where there are more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit || tooLong(one, other)) return limit + 1;
  if (!align(one, other, limit)) return limit + 1;
  return Math.min(limit + 1, last[other.length] ?? 0);
}

/** The least distance of `one` to a beginning of `other`; `limit + 1` where it is more than `limit`. */
export function prefixDistance(one: string, other: string, limit: number): number {
  const beginning = other.slice(0, one.length + limit);
  if (tooLong(one, beginning) || !align(one, beginning, limit)) return limit + 1;
  let least = limit + 1;
  for (let at = 0; at <= beginning.length; at++) least = Math.min(least, last[at] ?? 0);
  return least;
}

function tooLong(one: string, other: string): boolean {
  return one.length > longest || other.length > longest;
}

/** Leaves the distances of `one` to every beginning of `other` in `last`; false once all are above the limit. */
function align(one: string, other: string, limit: number): boolean {
  for (let at = 0; at <= other.length; at++) last[at] = at;
  for (let row = 1; row <= one.length; row++) {
    const least = fillRow(one, other, row);
    [before, last, next] = [last, next, before];
    if (least > limit) return false;
  }
  return true;
}

function fillRow(one: string, other: string, row: number): number {
  const unit = one.charCodeAt(row - 1);
  // not a number where there is none, and equal to nothing
  const unitBefore = one.charCodeAt(row - 2);
  next[0] = row;
  let least = row;
  for (let at = 1; at <= other.length; at++) {
    const candidate = other.charCodeAt(at - 1);
    let cost = (last[at - 1] ?? 0) + (unit === candidate ? 0 : 1);
    cost = Math.min(cost, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
    const isSwap = at > 1 && unit === other.charCodeAt(at - 2) && unitBefore === candidate;
    if (isSwap) cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
    next[at] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

/** Entities as boxes: places (x, y interleaved; changed in place), half sizes, and who may not move. */
export interface Boxes {
  readonly positions: Float64Array;
  readonly room: Float64Array;
  readonly fixed: Uint8Array;
}

const mostRounds = 300;
/** Boxes are pushed this much too far, so that rounding leaves none touching. */
const slack = 0.01;
/** How far the search for a free spot moves on, in chart units. */
const stride = 20;

/** Whether the boxes of two entities overlap; touching is not overlapping. */
export function overlap({ positions, room }: Boxes, i: number, j: number): boolean {
  return (
    Math.abs((positions[2 * i] as number) - (positions[2 * j] as number)) <
      (room[2 * i] as number) + (room[2 * j] as number) &&
    Math.abs((positions[2 * i + 1] as number) - (positions[2 * j + 1] as number)) <
      (room[2 * i + 1] as number) + (room[2 * j + 1] as number)
  );
}

/**
 * Moves boxes apart until none overlap, each as little as may be: pairs are pushed along the shorter way out, and what
 * is still caught after that goes to the nearest free spot. Fixed boxes stay; two fixed ones may overlap.
 */
export function removeOverlaps(boxes: Boxes): void {
  for (let round = 0; round < mostRounds; round++) {
    const pushed = visitOverlaps(boxes, (i, j) => push(boxes, i, j));
    if (pushed === 0) return;
  }
  const caught = new Set<number>();
  visitOverlaps(boxes, (i, j) => {
    if (!caught.has(i) && !caught.has(j)) caught.add(boxes.fixed[j] === 1 ? i : j);
    return true;
  });
  for (const i of caught) if (boxes.fixed[i] === 0) rehouse(boxes, i);
}

/** How many pairs of boxes overlap. */
export function countOverlaps(boxes: Boxes): number {
  return visitOverlaps(boxes, () => true);
}

/** Calls for each pair that overlaps, sweeping from left to right; answers for how many `act` said true. */
function visitOverlaps(boxes: Boxes, act: (i: number, j: number) => boolean): number {
  const { positions, room, fixed } = boxes;
  const lefts = Float64Array.from(fixed, (_, i) => (positions[2 * i] as number) - (room[2 * i] as number));
  const order = Int32Array.from(fixed, (_, i) => i).sort(
    (a, b) => (lefts[a] as number) - (lefts[b] as number),
  );
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const i = order[at] as number;
    const end = (lefts[i] as number) + 2 * (room[2 * i] as number);
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next] as number;
      if ((lefts[j] as number) >= end) break;
      if (overlap(boxes, i, j) && act(i, j)) count++;
    }
  }
  return count;
}

/** Parts two overlapping boxes along the shorter way; false where neither may move. */
function push({ positions, room, fixed }: Boxes, i: number, j: number): boolean {
  if (fixed[i] === 1 && fixed[j] === 1) return false;
  const gap = (axis: 0 | 1): number =>
    (room[2 * i + axis] as number) +
    (room[2 * j + axis] as number) -
    Math.abs((positions[2 * i + axis] as number) - (positions[2 * j + axis] as number));
  const axis = gap(0) < gap(1) ? 0 : 1;
  const ahead = (positions[2 * i + axis] as number) < (positions[2 * j + axis] as number) ? -1 : 1;
  const way = ahead * (gap(axis) + slack);
  const share = fixed[i] === 1 ? 0 : fixed[j] === 1 ? 1 : 0.5;
  positions[2 * i + axis] = (positions[2 * i + axis] as number) + share * way;
  positions[2 * j + axis] = (positions[2 * j + axis] as number) - (1 - share) * way;
  return true;
}

/** Puts a box on the nearest spot where it overlaps nobody, looking round in ever wider squares. */
function rehouse(boxes: Boxes, i: number): void {
  const { positions } = boxes;
  const [x, y] = [positions[2 * i] as number, positions[2 * i + 1] as number];
  for (let ring = 1; ; ring++)
    for (let step = 0; step < 8 * ring; step++) {
      const side = Math.floor(step / (2 * ring));
      const along = (step % (2 * ring)) - ring;
      const [dx, dy] = onSquare(side, along, ring);
      positions[2 * i] = x + dx * stride;
      positions[2 * i + 1] = y + dy * stride;
      if (isFree(boxes, i)) return;
    }
}

function onSquare(side: number, along: number, ring: number): readonly [number, number] {
  if (side === 0) return [along, -ring];
  if (side === 1) return [ring, along];
  return side === 2 ? [-along, ring] : [-ring, -along];
}

function isFree(boxes: Boxes, i: number): boolean {
  for (let j = 0; j < boxes.fixed.length; j++) if (j !== i && overlap(boxes, i, j)) return false;
  return true;
}

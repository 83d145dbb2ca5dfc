import { boxCells, visitNear } from './box-cells.ts';

/** Entities as boxes: places (x, y interleaved; changed in place), half sizes, and who may not move. */
export interface Boxes {
  readonly positions: Float64Array;
  readonly room: Float64Array;
  readonly fixed: Uint8Array;
}

const mostRounds = 150;
/** How much a jammed picture is widened before the next rounds. */
const widening = 1.1;
/** Boxes are pushed this much too far, so that rounding leaves none touching. */
const slack = 0.01;

/** Whether the boxes of two entities overlap; touching is not overlapping. */
function overlap({ positions, room }: Boxes, i: number, j: number): boolean {
  return (
    Math.abs((positions[2 * i] as number) - (positions[2 * j] as number)) <
      (room[2 * i] as number) + (room[2 * j] as number) &&
    Math.abs((positions[2 * i + 1] as number) - (positions[2 * j + 1] as number)) <
      (room[2 * i + 1] as number) + (room[2 * j + 1] as number)
  );
}

/**
 * Moves boxes apart until none overlap, each as little as may be: pairs are pushed along the shorter way out; where that
 * jams, the whole is widened, or, if some boxes are fixed, who is still caught goes to the nearest free spot. Fixed boxes
 * stay; two fixed ones may overlap.
 */
export function removeOverlaps(boxes: Boxes): void {
  const anyFixed = boxes.fixed.includes(1);
  while (!pushApart(boxes)) {
    if (anyFixed) {
      rehouseAll(boxes);
      return;
    }
    boxes.positions.forEach((place, at) => (boxes.positions[at] = place * widening));
  }
}

/** Pushes pairs apart round by round; answers whether that sufficed. */
function pushApart(boxes: Boxes): boolean {
  for (let round = 0; round < mostRounds; round++)
    if (visitOverlaps(boxes, (i, j) => push(boxes, i, j)) === 0) return true;
  return false;
}

/** How many pairs of boxes overlap. */
export function countOverlaps(boxes: Boxes): number {
  return visitOverlaps(boxes, () => true);
}

/** Calls for each pair that overlaps; answers for how many `act` said true. */
function visitOverlaps(boxes: Boxes, act: (i: number, j: number) => boolean): number {
  let count = 0;
  visitNear(boxCells(boxes.positions, boxes.room), (i, j) => {
    if (overlap(boxes, i, j) && act(i, j)) count++;
  });
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

/** Finds a new spot for one of each two that still overlap. */
function rehouseAll(boxes: Boxes): void {
  const { fixed } = boxes;
  const caught = new Set<number>();
  visitOverlaps(boxes, (i, j) => {
    const one = fixed[j] === 1 ? i : j;
    if (fixed[one] === 0 && !caught.has(i) && !caught.has(j)) caught.add(one);
    return true;
  });
  for (const i of caught) rehouse(boxes, i);
}

/** Puts a box on the nearest spot where it overlaps nobody, looking round in ever wider squares. */
function rehouse(boxes: Boxes, i: number): void {
  const { positions, room } = boxes;
  const [x, y] = [positions[2 * i] as number, positions[2 * i + 1] as number];
  let blocker = -1;
  for (let ring = 1; ; ring++)
    for (let step = 0; step < 8 * ring; step++) {
      const [dx, dy] = onSquare(Math.floor(step / (2 * ring)), (step % (2 * ring)) - ring, ring);
      positions[2 * i] = x + dx * (room[2 * i] as number);
      positions[2 * i + 1] = y + dy * (room[2 * i + 1] as number);
      // Whoever was in the way last time mostly still is.
      if (blocker >= 0 && overlap(boxes, i, blocker)) continue;
      blocker = blockerOf(boxes, i);
      if (blocker < 0) return;
    }
}

/** Offset, in steps, of a spot on one of the four sides of a square. */
function onSquare(side: number, along: number, ring: number): readonly [number, number] {
  if (side === 0) return [along, -ring];
  if (side === 1) return [ring, along];
  return side === 2 ? [-along, ring] : [-ring, -along];
}

/** The first box that this one overlaps, -1 for none. */
export function blockerOf(boxes: Boxes, i: number): number {
  for (let j = 0; j < boxes.fixed.length; j++) if (j !== i && overlap(boxes, i, j)) return j;
  return -1;
}

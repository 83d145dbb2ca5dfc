import type { ArrangeInput, Arranged } from './arrange.ts';
import { membersByGroup } from './by-group.ts';
import { pitchFor } from './slots.ts';
import { arrangeStructure } from './structure.ts';

/** Columns left free between two groups in one row. */
const between = 0.5;
/** Room between two rows of different groups beyond that between two of one. */
const betweenRows = 24;

/** Rows of more columns than so many times a square would have are not tried. */
const widest = 4;

/**
 * Puts everybody in even rows, group after group, in the order given; a group begins in the row of the one before where
 * all of it fits there. Those of no group come last. As many columns as fill a window of the asked aspect best.
 */
export function arrangeInGrid(input: ArrangeInput): Arranged {
  return arrangeStructure(input, layGrid);
}

/** Column and row of somebody, and how many groups have begun in a row of their own up to there. */
interface Spot {
  readonly i: number;
  readonly column: number;
  readonly row: number;
  readonly breaks: number;
}

function layGrid({ size, groups, room, aspect }: ArrangeInput): Float64Array {
  const blocks = membersByGroup(groups).map(({ members }) => members);
  const pitch = pitchFor(
    room,
    Array.from({ length: size }, (_, i) => i),
  );
  const y = ({ row, breaks }: Spot): number => row * pitch.y + breaks * betweenRows;
  let [best, least] = [spotsIn(blocks, 1), Infinity];
  const most = Math.min(size, Math.ceil(widest * Math.sqrt(size)));
  for (let columns = 1; columns <= most; columns++) {
    const spots = spotsIn(blocks, columns);
    const cost = Math.max((columns * pitch.x) / aspect, y(spots.at(-1) as Spot) + pitch.y);
    if (cost < least) [best, least] = [spots, cost];
  }
  const positions = new Float64Array(2 * size);
  for (const spot of best) positions.set([spot.column * pitch.x, y(spot)], 2 * spot.i);
  return positions;
}

function spotsIn(blocks: readonly (readonly number[])[], columns: number): Spot[] {
  let [column, row, breaks] = [0, 0, 0];
  return blocks.flatMap((members, block) => {
    const fits = column + between + members.length <= columns;
    if (block > 0 && fits) column += between;
    else if (block > 0) [column, row, breaks] = [0, row + 1, breaks + 1];
    return members.map((i) => {
      if (column + 1 > columns) [column, row] = [0, row + 1];
      return { i, column: column++, row, breaks };
    });
  });
}

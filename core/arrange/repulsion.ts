import { type BodyCells, bodyCells } from './body-cells.ts';
import { addFarField } from './far-field.ts';

/** Up to this many entities every pair is reckoned; above, far ones act together. */
const exactUpTo = 300;
/** Near pairs per entity between which cells have the right size. */
const pairs = { least: 6, most: 55 };
const depths = { least: 2, most: 9 };
/** Entities per cell to begin with. */
const perCell = 8;
/** Two that stand closer push each other no harder. */
const closestSquare = 1e-6;

/** Adds to `forces` (x, y interleaved) how entities push each other apart: `strength` × mass × mass / distance. */
export type Repulsion = (positions: Float64Array, forces: Float64Array, strength: number) => void;

/**
 * Repulsion between bodies of these masses: pair by pair for few; for many only the near ones, the far ones by
 * multipoles (see `addFarField`). Cells grow finer or coarser from call to call as the bodies crowd.
 */
export function repulsionBetween(masses: Float64Array): Repulsion {
  const size = masses.length;
  const several = size > exactUpTo;
  let depth = several ? Math.max(depths.least, Math.round(Math.log2(size / perCell) / 2)) : 0;
  return (positions, forces, strength) => {
    const cells = bodyCells(positions, masses, depth);
    const push = { x: new Float64Array(size), y: new Float64Array(size) };
    const near = pushNear(cells, push) / size;
    if (several) addFarField(cells, push.x, push.y);
    addAll(cells, push, forces, strength);
    if (!several) return;
    if (near > pairs.most) depth = Math.min(depth + 1, depths.most);
    else if (near < pairs.least) depth = Math.max(depth - 1, depths.least);
  };
}

/** What others do to each body, in the order of the cells, for a mass of its own of 1. */
interface Push {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function addAll({ order, mass }: BodyCells, push: Push, forces: Float64Array, strength: number): void {
  for (let at = 0; at < order.length; at++) {
    const i = order[at] as number;
    const own = strength * (mass[at] as number);
    forces[2 * i] = (forces[2 * i] as number) + own * (push.x[at] as number);
    forces[2 * i + 1] = (forces[2 * i + 1] as number) + own * (push.y[at] as number);
  }
}

/** Lets bodies of the same cell and of neighbouring ones push each other; answers how many pairs these are. */
function pushNear(cells: BodyCells, push: Push): number {
  const { depth, first } = cells;
  const side = 1 << depth;
  let count = 0;
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const cell = row * side + column;
      const [start, end] = [first[cell] as number, first[cell + 1] as number];
      if (start === end) continue;
      const right = column < side - 1 ? 1 : 0;
      const left = column > 0 ? 1 : 0;
      // Cells of a row follow one another: those behind in this row and all three below are two stretches.
      const rest = first[cell + 1 + right] as number;
      const below = row < side - 1 ? cell + side : -1;
      const [lower, last] =
        below < 0 ? [0, 0] : [first[below - left] as number, first[below + right + 1] as number];
      for (let at = start; at < end; at++) {
        pushStretch(cells, push, at, at + 1, rest);
        pushStretch(cells, push, at, lower, last);
        count += rest - at - 1 + last - lower;
      }
    }
  return count;
}

/** Lets one body and those from `start` up to `end` push each other. */
function pushStretch(
  { x, y, mass }: BodyCells,
  { x: pushX, y: pushY }: Push,
  at: number,
  start: number,
  end: number,
): void {
  const ownX = x[at] as number;
  const ownY = y[at] as number;
  const own = mass[at] as number;
  let sumX = 0;
  let sumY = 0;
  for (let other = start; other < end; other++) {
    const dx = ownX - (x[other] as number);
    const dy = ownY - (y[other] as number);
    const square = dx * dx + dy * dy;
    const share = 1 / (square > closestSquare ? square : closestSquare);
    const theirs = share * (mass[other] as number);
    const back = share * own;
    sumX += dx * theirs;
    sumY += dy * theirs;
    pushX[other] = (pushX[other] as number) - dx * back;
    pushY[other] = (pushY[other] as number) - dy * back;
  }
  pushX[at] = (pushX[at] as number) + sumX;
  pushY[at] = (pushY[at] as number) + sumY;
}

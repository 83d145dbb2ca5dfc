import { undirectedGraph } from '../measures/graph.ts';
import type { ArrangeInput, Arranged } from './arrange.ts';
import { packedPicture } from './pieces.ts';
import { around } from './rectangle.ts';
import { rootOf, type SpanningTree, spanningTree } from './spanning-tree.ts';
import { arrangeStructure } from './structure.ts';

/** How many times farther apart than they need be levels stand at most. */
const mostDrawnOut = 2;
/** Room between neighbours on a level, between cousins beyond that, and between levels; along and across. */
const gaps = { siblings: 14, levels: { down: 56, across: 110 } };

/**
 * Hangs everybody below the one they are fewest hops from, as tidily as may be (Reingold & Tilford 1981): branches keep
 * clear of each other, and each stands over the middle of what hangs on it. Runs down or to the right, whichever fills
 * a window of the asked aspect better.
 */
export function arrangeAsTree(input: ArrangeInput): Arranged {
  return arrangeStructure(input, (part) => packedPicture(part, layTree));
}

function layTree({ size, from, to, room, root, aspect }: ArrangeInput): Float64Array {
  const graph = undirectedGraph(size, from, to);
  const tree = spanningTree(graph, rootOf(graph, root));
  const [down, right] = ([0, 1] as const).map((axis) => grow(tree, room, axis)) as [
    Float64Array,
    Float64Array,
  ];
  const cost = (positions: Float64Array): number => {
    const { width, height } = around(positions, room);
    return Math.max(width / aspect, height);
  };
  return cost(down) <= cost(right)
    ? drawnOut(down, room, { axis: 1, aspect: 1 / aspect })
    : drawnOut(right, room, { axis: 0, aspect });
}

/** Moves levels apart, at most to the shape of the window: the longer a line is for its level, the flatter it lies. */
function drawnOut(
  positions: Float64Array,
  room: Float64Array,
  { axis, aspect }: { axis: 0 | 1; aspect: number },
): Float64Array {
  const { width, height } = around(positions, room);
  const [along, across] = axis === 0 ? [width, height] : [height, width];
  const factor = Math.min(mostDrawnOut, Math.max(1, (across * aspect) / along));
  return positions.map((place, at) => (at % 2 === axis ? place * factor : place));
}

/** Places of a tree whose levels run along `axis` (0 across, so that it grows down; 1 the other way). */
function grow(tree: SpanningTree, room: Float64Array, axis: 0 | 1): Float64Array {
  const offsets = offsetsOf(tree, room, axis);
  const levels = levelsOf(tree, room, axis);
  const positions = new Float64Array(2 * tree.order.length);
  for (const i of tree.order) {
    positions[2 * i + 1 - axis] = levels[tree.depths[i] as number] as number;
    for (const child of tree.children[i] as number[])
      positions[2 * child + axis] = (positions[2 * i + axis] as number) + (offsets[child] as number);
  }
  return positions;
}

/** Where each level lies: far enough from the one before for the largest on both. */
function levelsOf({ depths, order }: SpanningTree, room: Float64Array, axis: 0 | 1): number[] {
  const halves: number[] = [];
  for (const i of order) {
    const depth = depths[i] as number;
    halves[depth] = Math.max(halves[depth] ?? 0, room[2 * i + 1 - axis] as number);
  }
  const gap = axis === 0 ? gaps.levels.down : gaps.levels.across;
  let along = 0;
  return halves.map((half, depth) => {
    if (depth > 0) along += (halves[depth - 1] as number) + half + gap;
    return along;
  });
}

/** Outermost edges of a branch on each level, off the place of the one it hangs on. */
interface Outline {
  readonly low: number[];
  readonly high: number[];
}

/** Place of everybody off the one they hang on. */
function offsetsOf({ order, children }: SpanningTree, room: Float64Array, axis: 0 | 1): Float64Array {
  const offsets = new Float64Array(order.length);
  const outlines: (Outline | undefined)[] = [];
  for (const i of order.toReversed()) {
    const own = children[i] as number[];
    const whole: Outline = { low: [], high: [] };
    for (const child of own) {
      const branch = outlines[child] as Outline;
      offsets[child] = clearance(whole, branch);
      join(whole, branch, offsets[child]);
      outlines[child] = undefined;
    }
    const middle = ((offsets[own[0] ?? i] as number) + (offsets[own.at(-1) ?? i] as number)) / 2;
    for (const child of own) offsets[child] = (offsets[child] as number) - middle;
    const half = (room[2 * i + axis] as number) + gaps.siblings / 2;
    outlines[i] = {
      low: [-half, ...whole.low.map((edge) => edge - middle)],
      high: [half, ...whole.high.map((edge) => edge - middle)],
    };
  }
  return offsets;
}

/** How far a branch must stand from those before it to keep clear of them on every level. */
function clearance(before: Outline, branch: Outline): number {
  return branch.low.reduce(
    (most, edge, level) => Math.max(most, (before.high[level] ?? -Infinity) - edge),
    before.low.length === 0 ? 0 : -Infinity,
  );
}

function join(whole: Outline, branch: Outline, offset: number): void {
  branch.low.forEach(
    (edge, level) => (whole.low[level] = Math.min(whole.low[level] ?? Infinity, edge + offset)),
  );
  branch.high.forEach(
    (edge, level) => (whole.high[level] = Math.max(whole.high[level] ?? -Infinity, edge + offset)),
  );
}

import type { Scaling } from '../case/look.ts';

/** How many steps a scale has, how values spread over them, and whether it runs to both sides of a middle. */
export interface Scale {
  readonly scaling: Scaling;
  readonly diverging: boolean;
  readonly count: number;
}

type Position = (value: number) => number;

/**
 * Puts finite numbers on a scale: gives for each of them its step, 0 to `count - 1`, never a lower one for a higher
 * number. Under `log` what is not above 0 has the lowest step. Numbers that are all the same stand in the middle. The
 * middle of a diverging scale is 0 where there are numbers on both sides of it, else the median.
 */
export function stepsOf(values: readonly number[], { scaling, diverging, count }: Scale): Position {
  const sorted = values.toSorted((a, b) => a - b);
  const position = positionsOf(sorted, scaling, diverging);
  return (value) => Math.min(count - 1, Math.max(0, Math.floor(position(value) * count)));
}

function positionsOf(sorted: readonly number[], scaling: Scaling, diverging: boolean): Position {
  if (sorted[0] === sorted.at(-1)) return () => 0.5;
  return diverging ? aroundMiddle(sorted, scaling) : alongs[scaling](sorted);
}

/** From the lowest, 0, to the highest, 1. */
const alongs: Readonly<Record<Scaling, (sorted: readonly number[]) => Position>> = {
  // Halves, since the whole way from the lowest to the highest number there is cannot be said in one.
  linear: (sorted) => {
    const [low, high] = [(sorted[0] ?? 0) / 2, (sorted.at(-1) ?? 0) / 2];
    return (value) => (value / 2 - low) / (high - low);
  },
  log: (sorted) => {
    const positive = sorted.filter((value) => value > 0);
    const [low, high] = [Math.log(positive[0] ?? 1), Math.log(positive.at(-1) ?? 1)];
    return (value) => {
      if (value <= 0) return 0;
      return low === high ? 1 : (Math.log(value) - low) / (high - low);
    };
  },
  quantile: (sorted) => (value) =>
    (firstNotBelow(sorted, value) + firstAbove(sorted, value)) / 2 / sorted.length,
};

function aroundMiddle(sorted: readonly number[], scaling: Scaling): Position {
  const middle = middleOf(sorted);
  const away = (value: number) => Math.abs(value / 2 - middle / 2);
  const share = shareAway(sorted, middle, scaling, away);
  return (value) => 0.5 + (Math.sign(value - middle) * share(value)) / 2;
}

/** How far from the middle: 0 in it, 1 at the farthest there is. */
function shareAway(sorted: readonly number[], middle: number, scaling: Scaling, away: Position): Position {
  if (scaling === 'quantile') {
    const sides = [sorted.filter((value) => value < middle), sorted.filter((value) => value > middle)];
    const ways = sides.map((side) => side.map(away).toSorted((a, b) => a - b));
    return (value) => {
      const side = ways[value < middle ? 0 : 1] ?? [];
      return value === middle ? 0 : firstAbove(side, away(value)) / side.length;
    };
  }
  const farthest = sorted.reduce((most, value) => Math.max(most, away(value)), 0);
  if (scaling === 'linear') return (value) => away(value) / farthest;
  return (value) => Math.log1p(away(value)) / Math.log1p(farthest);
}

function middleOf(sorted: readonly number[]): number {
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return low < 0 && high > 0 ? 0 : (sorted[Math.floor(sorted.length / 2)] ?? 0);
}

/** How many are below a value. */
function firstNotBelow(sorted: readonly number[], value: number): number {
  return bisected(sorted, (one) => one < value);
}

/** How many are not above a value. */
function firstAbove(sorted: readonly number[], value: number): number {
  return bisected(sorted, (one) => one <= value);
}

/** How many stand before the first that does not pass; those that pass come first. */
function bisected(sorted: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { describe, expect, it } from 'vitest';

import { addCut, cutsOf, dropCut, moveCut, nextCut, widthsOf } from './cuts.ts';

describe('cuts between columns of fixed width', () => {
  it('are the widths, said otherwise', () => {
    expect(cutsOf([4, 6, 10])).toEqual([4, 10]);
    expect(widthsOf([4, 10], 20)).toEqual([4, 6, 10]);
    expect(widthsOf([], 20)).toEqual([20]);
  });

  it('leave every column at least one character wide, however far one is moved', () => {
    expect(moveCut([4, 10], 0, 30, 20)).toEqual([9, 10]);
    expect(moveCut([4, 10], 1, -3, 20)).toEqual([4, 5]);
    expect(moveCut([4, 10], 1, 99, 20)).toEqual([4, 19]);
  });

  it('are made in order, once at a place, and never at the end of a line', () => {
    expect(addCut([10], 4, 20)).toEqual([4, 10]);
    expect(addCut([4], 4, 20)).toEqual([4]);
    expect(addCut([4], 20, 20)).toEqual([4]);
    expect(nextCut([4], 20)).toBe(12);
    expect(dropCut([4, 10], 0)).toEqual([10]);
  });
});

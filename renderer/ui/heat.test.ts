import { describe, expect, it } from 'vitest';

import { cellAfterKey, heatOf, heatSteps } from './heat.ts';

describe('shades', () => {
  it('are none for nothing and the last for the most', () => {
    expect(heatOf(0, 15)).toBe(0);
    expect(heatOf(1, 15)).toBe(1);
    expect(heatOf(15, 15)).toBe(heatSteps);
    expect(heatOf(1, 1)).toBe(heatSteps);
    const shades = Array.from({ length: 30 }, (_, count) => heatOf(count, 29));
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
  });
});

describe('keys in a table of cells', () => {
  const size = { rows: 3, columns: 4 };

  it('lead to neighbours and stop at the edges', () => {
    expect(cellAfterKey('ArrowRight', { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 2 });
    expect(cellAfterKey('ArrowUp', { row: 0, column: 1 }, size)).toEqual({ row: 0, column: 1 });
    expect(cellAfterKey('End', { row: 2, column: 1 }, size)).toEqual({ row: 2, column: 3 });
    expect(cellAfterKey('f', { row: 1, column: 1 }, size)).toBeUndefined();
  });
});

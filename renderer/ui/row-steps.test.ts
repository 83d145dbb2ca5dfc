import { describe, expect, it } from 'vitest';

import { rowAfterKey, rowsBetween } from './row-steps.ts';

describe('rowAfterKey', () => {
  const size = { count: 10, page: 4 };

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 7],
    ['PageUp', 3, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
  ] as const)('%s from %d leads to %d', (key, at, expected) => {
    expect(rowAfterKey(key, at, size)).toBe(expected);
  });

  it('knows no other keys and no lines of an empty list', () => {
    expect(rowAfterKey('x', 3, size)).toBeUndefined();
    expect(rowAfterKey('End', -1, { count: 0, page: 4 })).toBeUndefined();
  });
});

describe('rowsBetween', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('goes either way', () => {
    expect(rowsBetween(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(rowsBetween(ids, 'c', 'a')).toEqual(['a', 'b', 'c']);
  });

  it('takes only the end where the start is gone', () => {
    expect(rowsBetween(ids, 'x', 'c')).toEqual(['c']);
    expect(rowsBetween(ids, null, 'a')).toEqual(['a']);
  });
});

import { describe, expect, it } from 'vitest';

import { hubsOf } from './hubs.ts';

const counts = (...list: number[]) => new Map(list.map((count, index) => [`e${index}`, count]));

describe('hubs', () => {
  it('are the most linked few', () => {
    const many = Array.from({ length: 46 }, () => 2);
    expect([...hubsOf(counts(20, 14, 11, ...many))]).toEqual(['e0', 'e1', 'e2']);
  });

  it('are nobody where all are alike or barely linked', () => {
    expect(hubsOf(counts(8, 8, 8, 8, 8, 8)).size).toBe(0);
    expect(hubsOf(counts(5, 1, 1, 1, 1)).size).toBe(0);
    expect(hubsOf(new Map()).size).toBe(0);
  });

  it('never hang on the order of rows: equals at the edge stay out together', () => {
    const rows = [30, 12, 12, ...Array.from({ length: 13 }, () => 2)];
    expect([...hubsOf(counts(...rows))]).toEqual(['e0']);
    expect(hubsOf(counts(...rows.toReversed())).size).toBe(1);
  });
});

import { expect, it } from 'vitest';

import { linkCounts } from './link-counts.ts';

it('counts the links of each entity, one back to itself once', () => {
  const links = [
    { from: 'A', to: 'B' },
    { from: 'B', to: 'A' },
    { from: 'A', to: 'A' },
    { from: 'C', to: 'A' },
  ];
  expect(Object.fromEntries(linkCounts(links))).toEqual({ A: 4, B: 2, C: 1 });
  expect(linkCounts([]).size).toBe(0);
});

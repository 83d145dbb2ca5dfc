import { expect, it } from 'vitest';

import { keptFilter } from '../../core/case/snapshot.ts';
import { type ChartFilter, confirmed, crossing, everything } from './chart-filter.ts';
import { filterFrom, keptFilterOf } from './kept-filter.ts';

const filters: readonly ChartFilter[] = [
  {
    entities: [crossing],
    links: [confirmed],
    time: { first: -5, last: 1e12, undated: false },
    unlinked: true,
  },
  { entities: [], links: [], time: { first: 0, last: 9, undated: true }, unlinked: false },
  { ...everything, links: [confirmed] },
];

it.each(filters)('keeps a filter whole', (filter) => {
  const kept = keptFilterOf(filter);
  expect(keptFilter.parse(kept)).toEqual(kept);
  expect(filterFrom(kept ?? undefined)).toEqual(filter);
});

it('keeps nothing of a filter that lets everything through', () => {
  expect(keptFilterOf(everything)).toBeNull();
  expect(filterFrom(undefined)).toBe(everything);
});

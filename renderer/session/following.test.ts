import { expect, it } from 'vitest';

import { absentOf, overAll, overOf, threadOfPath, threadWhile } from './following.ts';
import { arrivals } from './following-arrivals.ts';
import { nothingSelected, selectionOf } from './selection.ts';
import { placed } from './test-rows.ts';

const path = {
  entities: ['A', 'B', 'C'],
  steps: [
    { link: 'L1', beside: 0 },
    { link: 'L2', beside: 3 },
  ],
  weakest: 1,
  cost: null,
};

it('says over which links a search goes', () => {
  expect(overOf(overAll, 'C1')).toEqual({});
  const narrow = { ...overAll, scope: 'chart', confirmedOnly: true, linkTypes: ['met'] } as const;
  expect(overOf({ ...narrow, without: [{ id: 'B', name: 'Budi' }] }, 'C1')).toEqual({
    scope: { chart: 'C1' },
    conditions: [
      { facet: 'strength', test: 'is', values: ['confirmed'] },
      { facet: 'type', test: 'is', values: ['met'] },
    ],
    without: ['B'],
  });
});

it('keeps a thread lit while only its own items are selected', () => {
  const thread = threadOfPath(path);
  expect(threadWhile(thread, selectionOf(['A', 'C']))).toBe(thread);
  expect(threadWhile(thread, selectionOf([], ['L2']))).toBe(thread);
  expect(threadWhile(thread, selectionOf(['A', 'D']))).toBeNull();
  expect(threadWhile(thread, selectionOf([], ['L9']))).toBeNull();
  expect(threadWhile(thread, nothingSelected)).toBeNull();
  expect(threadWhile(null, selectionOf(['A']))).toBeNull();
});

it('brings what was found near to what it is linked with, one after the other', () => {
  const found = ['B', 'D', 'X'].map((id) => ({ id, type: 'person', label: id }));
  const placements = new Map([
    ['A', placed('A', 0, 0)],
    ['C', placed('C', 200, 0)],
  ]);
  expect(absentOf([...found, { id: 'A', type: 'person', label: 'A' }], placements)).toEqual(found);
  const coming = arrivals(
    found,
    [
      ['A', 'B'],
      ['B', 'C'],
      ['B', 'D'],
    ],
    placements,
  );
  expect(coming).toEqual([
    { entity: 'B', near: { x: 100, y: 0 } },
    { entity: 'D', near: { x: 100, y: 0 } },
    { entity: 'X', near: { x: 100, y: 0 } },
  ]);
});

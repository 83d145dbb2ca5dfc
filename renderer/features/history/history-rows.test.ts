import { expect, it } from 'vitest';

import { historyOf } from '../../session/test-history.ts';
import { historyRows, isTold } from './history-rows.ts';

const dayOf = (when: string) => when.slice(0, 10);
const gesture = { gesture: 'g' };
const lines = historyOf(
  { when: '2026-11-01T02:00:00Z' },
  gesture,
  gesture,
  gesture,
  { undo: 2, through: 4 },
  'edit',
  'event',
);
const inForce = new Set([1, 6]);

function ids(open: readonly string[] = []): string[] {
  return historyRows({ lines, inForce, open: new Set(open), dayOf }).map(({ id }) => id);
}

it('begins with the present, sets days apart and folds a gesture into one line', () => {
  expect(ids()).toEqual([
    ...['now', 'day-7', 'line-7', 'line-6', 'line-5', 'gesture-2'],
    ...['day-1', 'line-1'],
  ]);
});

it('opens a gesture', () => {
  expect(ids(['gesture-2']).slice(5, 9)).toEqual(['gesture-2', 'line-4', 'line-3', 'line-2']);
});

it('says what holds; what is no edit cannot be taken back', () => {
  const rows = historyRows({ lines, inForce, open: new Set(), dayOf }).filter(isTold);
  expect(rows.map(({ id, holds }) => [id, holds])).toEqual([
    ['line-7', true],
    ['line-6', true],
    ['line-5', true],
    ['gesture-2', false],
    ['line-1', true],
  ]);
});

it('shows the present of a case nobody has read anything of', () => {
  const rows = historyRows({ lines: [], inForce, open: new Set(), dayOf });
  expect(rows).toEqual([{ kind: 'now', id: 'now' }]);
});

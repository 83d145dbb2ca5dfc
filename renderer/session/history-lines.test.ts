import { expect, it } from 'vitest';

import { isWhole, withNewer } from './history-lines.ts';
import { historyOf } from './test-history.ts';

const lines = historyOf('edit', 'edit', 'event', 'edit', 'edit');
const page = (from: number, to: number) => ({ total: 5, lines: lines.slice(from, to) });
const revisions = (known: typeof lines, from: number, to: number) =>
  withNewer(known, page(from, to)).map(({ revision }) => revision);

it('puts new lines before the known ones, each once', () => {
  expect(revisions([], 0, 3)).toEqual([5, 4, 3]);
  expect(revisions(lines.slice(2), 0, 2)).toEqual([5, 4, 3, 2, 1]);
  expect(revisions(lines.slice(2), 0, 4)).toEqual([5, 4, 3, 2, 1]);
});

it('keeps what is known when nothing is new', () => {
  expect(revisions(lines, 0, 2)).toEqual([5, 4, 3, 2, 1]);
});

it('begins anew where lines between were not read', () => {
  expect(revisions(lines.slice(3), 0, 2)).toEqual([5, 4]);
});

it('knows when the first line is there', () => {
  expect([isWhole(lines), isWhole(lines.slice(0, 4)), isWhole([])]).toEqual([true, false, false]);
});

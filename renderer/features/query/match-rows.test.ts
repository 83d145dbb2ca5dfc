import { expect, it } from 'vitest';

import type { QueryAnswer } from '../../../core/contract/querying.ts';
import type { Names } from '../../ui/use-names.ts';
import { matchRows, matchText, sortedMatches } from './match-rows.ts';

const entity = (id: string, label: string) => ({ id, type: 'person', label });
const answer: QueryAnswer = {
  revision: 1,
  matches: [
    { entities: ['P2', 'P1'], links: ['L1'] },
    { entities: ['P10', 'P2'], links: ['L2'] },
  ],
  stopped: null,
  fits: { entities: [3, 3], links: [2] },
  entities: [entity('P1', 'Orang\tSatu'), entity('P2', 'orang 2'), entity('P10', 'Orang 10')],
};
const names = { language: 'id', entity: (id: string, label: string) => (id === 'P1' ? 'Korban 01' : label) };
const rows = matchRows(answer, names as unknown as Names, new Map([['P2', {}]]));

it('names who was found as they may be named, and says who stands on the chart', () => {
  expect(rows[0]?.cells.map(({ name, isHere }) => [name, isHere])).toEqual([
    ['orang 2', true],
    ['Korban 01', false],
  ]);
});

it('sorts by a column as people count', () => {
  const sorted = sortedMatches(rows, { column: '0', descending: true }, 'id');
  expect(sorted.map(({ id }) => id)).toEqual(['1', '0']);
});

it('is copied with its titles, masked names as they are shown', () => {
  expect(matchText(['Satu', 'Dua'], rows)).toBe('Satu\tDua\norang 2\tKorban 01\nOrang 10\torang 2');
});

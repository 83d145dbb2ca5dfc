import { expect, it } from 'vitest';

import type { Measured } from '../../session/measured.ts';
import { person } from '../../session/test-rows.ts';
import type { Names } from '../../ui/use-names.ts';
import { resultRows, sortedResults } from './result-rows.ts';

const names = {
  title: ({ label }) => label,
  entity: (_, label) => label,
  type: (id) => id,
} as Partial<Names> as Names;
const measured: Measured = {
  ...{ measure: 'degree', direction: 'ignore', scope: 'case', revision: 1 },
  scores: [
    { id: 'B', label: 'Lama', type: 'person', score: 3 },
    { id: 'A', label: 'Alfa', type: 'person', score: 3 },
    { id: 'C', label: 'Cari', type: 'phone', score: 1 },
  ],
};

it('gives ranks, says what stands elsewhere and sorts both ways', () => {
  const rows = resultRows(measured, names, new Map([['B', person('B')]]));
  expect(rows.map(({ rank, label, isHere }) => [rank, label, isHere])).toEqual([
    [1, 'Orang B', true],
    [1, 'Alfa', false],
    [3, 'Cari', false],
  ]);
  const ids = (descending: boolean) =>
    sortedResults(rows, { column: 'label', descending }, 'id').map(({ id }) => id);
  expect(ids(false)).toEqual(['A', 'C', 'B']);
  expect(ids(true)).toEqual(['B', 'C', 'A']);
});

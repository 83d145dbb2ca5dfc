import { expect, it } from 'vitest';

import type { Measured } from '../../../session/measured.ts';
import { link, person } from '../../../session/test-rows.ts';
import type { Names } from '../../../ui/use-names.ts';
import { scoreRows, scoresCopied, sortedScores } from './score-rows.ts';

const names = {
  language: 'id',
  title: ({ label }) => label,
  entity: (_, label) => label,
  type: (id) => id,
  linkType: (id) => id,
} as Partial<Names> as Names;
const looked = { revision: 1, entities: 3, links: 2, cautions: [], normalised: false, bound: null };
const asked = { question: { measure: 'degree', normalised: null, exact: false }, network: {}, isOld: false };
const ofEntities: Measured = {
  ...{ ...looked, ...asked, measure: 'degree', linkScores: [] },
  scores: [
    { id: 'B', label: 'Lama', type: 'person', score: 3 },
    { id: 'A', label: 'Alfa', type: 'person', score: 3 },
    { id: 'C', label: 'Cari', type: 'phone', score: 1 },
  ],
};

it('gives ranks, says what stands elsewhere and sorts both ways', () => {
  const rows = scoreRows(ofEntities, names, { entities: new Map([['B', person('B')]]), links: new Map() });
  expect(rows.map(({ rank, label, isHere }) => [rank, label, isHere])).toEqual([
    [1, 'Orang B', true],
    [1, 'Alfa', false],
    [3, 'Cari', false],
  ]);
  const ids = (descending: boolean) =>
    sortedScores(rows, { column: 'label', descending }, 'id').map(({ id }) => id);
  expect(ids(false)).toEqual(['A', 'C', 'B']);
  expect(ids(true)).toEqual(['B', 'C', 'A']);
});

it('names links by both their ends and copies scores in full', () => {
  const { id, type, label, from, to, direction, strength } = link('L1', 'A', 'B');
  const measured: Measured = {
    ...{ ...looked, ...asked, measure: 'link-betweenness', scores: [] },
    linkScores: [{ link: { id, type, label, from, to, direction, strength }, score: 0.123456 }],
    names: [
      { id: 'A', label: 'Alfa', type: 'person' },
      { id: 'B', label: 'Beta', type: 'person' },
    ],
  };
  const rows = scoreRows(measured, names, null);
  expect(rows[0]).toMatchObject({ id: 'L1', entityType: null, isHere: false });
  expect(rows[0]?.label).toMatch(/^Alfa . Beta$/);
  expect(scoresCopied(['no', 'nama', 'jenis', 'skor'], rows)).toBe(
    `no\tnama\tjenis\tskor\n1\t${rows[0]?.label ?? ''}\t${type}\t0.123456`,
  );
});

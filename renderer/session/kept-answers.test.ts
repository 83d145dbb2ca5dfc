import { expect, it } from 'vitest';

import { edits } from '../../core/edits/edits.ts';
import { leavesLinks, leavesRows } from './kept-answers.ts';

const ids = edits.map(({ id }) => id);

it('takes answers for old after every edit of entities, links or sources', () => {
  for (const edit of [
    'set-label',
    'set-value',
    'add-link',
    'delete-items',
    'set-link',
    'import-network',
    'step-back',
  ])
    expect([edit, leavesLinks(edit), leavesRows(edit)]).toEqual([edit, false, false]);
});

it('takes differences for old where answers about links are, and besides where something stands elsewhere', () => {
  const leaving = ids.filter(leavesLinks);
  expect(leaving).toEqual(expect.arrayContaining(ids.filter(leavesRows)));
  expect(leaving.filter((edit) => !leavesRows(edit)).toSorted()).toEqual([
    'add-chart',
    'arrange',
    'delete-chart',
    'place-items',
    'remove-from-chart',
    'restore-snapshot',
    'show-items',
  ]);
});

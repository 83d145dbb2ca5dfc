import { expect, it } from 'vitest';

import { noChange } from '../case/change.ts';
import { runEdit } from './edits.ts';
import { countingContext, smallCase } from './test-case-rows.ts';

const policy = { reasonFor: ['delete-items', 'export'], views: true, exports: true };

it('changes the policy and nothing else, and nothing the second time', () => {
  const rows = smallCase();
  const before = rows.row('about', 'case');
  const result = runEdit('set-policy', policy, rows, countingContext());
  if (!result.ok) throw new Error(result.problem.code);
  rows.apply(result.value);
  expect(rows.row('about', 'case')).toEqual({ ...before, policy });
  expect(runEdit('set-policy', policy, rows, countingContext())).toEqual({ ok: true, value: noChange });
});

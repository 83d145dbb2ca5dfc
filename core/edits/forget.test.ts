import { expect, it } from 'vitest';

import type { LiveCase } from '../case/live-case.ts';
import { runEdit } from './edits.ts';
import { contents, countingContext, caseWithFiles } from './test-case-rows.ts';

function after(edit: string, input: unknown): LiveCase {
  const rows = caseWithFiles();
  const result = runEdit(edit, input, rows, countingContext());
  if (!result.ok) throw new Error(result.problem.code);
  rows.apply(result.value);
  return rows;
}

it('takes what was deleted out of sets, tasks, attachments and requests, which stay', () => {
  const rows = after('delete-items', { entities: ['A', 'B', 'C'] });
  expect(rows.row('sets', 'H1')).toMatchObject({ entities: [], links: [] });
  expect(rows.row('tasks', 'K2')?.about).toEqual([{ row: 'F1' }]);
  expect(rows.row('attachments', 'F1')?.about).toEqual([]);
  expect(rows.row('attachments', 'F2')?.about).toEqual([{ row: 'F1' }]);
  expect(rows.row('requests', 'R1')?.about).toEqual([]);
});

it('ends an identity with fewer than two members, and a note about nothing', () => {
  const rows = after('delete-items', { entities: ['A', 'B'] });
  expect(rows.row('identities', 'I1')).toBeUndefined();
  expect(rows.row('identities', 'I2')?.members).toEqual(['C', 'D']);
  expect(rows.rows('notes').size).toBe(0);
});

it('takes a link that went out of what names it', () => {
  const rows = after('delete-items', { links: ['L1'] });
  expect(rows.row('sets', 'H1')).toMatchObject({ entities: ['A', 'B', 'C'], links: ['L2'] });
  expect(rows.row('attachments', 'F2')?.about).toEqual([{ row: 'B' }, { row: 'F1' }]);
  expect(rows.row('requests', 'R1')).toEqual(caseWithFiles().row('requests', 'R1'));
});

it('leaves no mention of an attachment that was removed, and every other one', () => {
  const rows = after('remove-attachment', { attachment: 'F1' });
  expect([...rows.rows('attachments').keys()]).toEqual(['F2']);
  expect(JSON.stringify(contents(rows))).not.toContain('"F1"');
  expect(rows.row('tasks', 'K2')?.about).toEqual([{ row: 'A' }]);
});

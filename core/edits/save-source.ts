import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { source, type Source } from '../case/source.ts';
import { defineEdit } from './edit.ts';

const input = z.strictObject({
  /** The source to change; absent to add one. */
  id: identifier.exactOptional(),
  row: source.unwrap().omit({ id: true }),
});

/** The short codes that sources are cited by: `S3`, `S12`. */
const shortCode = /^S(\d{1,4})$/;

/**
 * Adds a source under the next free code, or changes what is said of one. The grade its originator gave stays what it
 * was: our own judgement goes beside it.
 */
export const saveSource = defineEdit<z.infer<typeof input>>({
  id: 'save-source',
  input,
  needs: ({ id }) => (id === undefined ? { tables: ['sources'] } : { rows: { sources: [id] } }),
  run(rows, { id, row }) {
    const before = id === undefined ? null : rows.row('sources', id);
    if (before === undefined) return fail('row-missing', { details: { table: 'sources', row: id ?? '' } });
    const wrong = wrongIn(row, before);
    if (wrong) return wrong;
    const after = { ...row, id: before?.id ?? nextCode(rows) };
    if (sameRow(before, after)) return succeed({});
    return succeed({ sources: [{ id: after.id, before, after }] });
  },
});

function wrongIn(row: Omit<Source, 'id'>, before: Source | null) {
  if (row.label.trim() === '') return fail('bad-input', { details: { field: 'label', reason: 'empty' } });
  if (!before?.grade || sameRow(before.grade, row.grade)) return undefined;
  return fail('bad-input', { details: { field: 'grade', reason: 'kept' } });
}

/** One more than the highest code, written with as many digits. */
function nextCode(rows: CaseRows): Identifier {
  const codes = [...rows.rows('sources').keys()].flatMap((id) => shortCode.exec(id)?.[1] ?? []);
  const digits = Math.max(1, ...codes.map(({ length }) => length));
  return `S${String(Math.max(0, ...codes.map(Number)) + 1).padStart(digits, '0')}`;
}

import { z } from 'zod';

import type { Change } from '../case/change.ts';
import type { CaseRows } from '../case/case-rows.ts';
import { identifier } from '../case/identifier.ts';
import { fail, type Result, succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { relabelled } from './relabelled.ts';

const input = z.strictObject({
  table: z.enum(['entities', 'links', 'charts']),
  id: identifier,
  label: z.string().max(2000),
});

type Input = z.infer<typeof input>;

/** Names an entity, a link or a chart anew; an entity or a chart must keep a name. */
export const setLabel = defineEdit<Input>({
  id: 'set-label',
  input,
  needs: ({ table, id }) => ({ rows: { [table]: [id] } }),
  run(rows, { table, id, label }) {
    const trimmed = label.trim();
    if (trimmed === '' && table !== 'links')
      return fail('bad-input', { details: { field: 'label', reason: 'empty' } });
    return relabel(rows, table, id, trimmed);
  },
});

function relabel(rows: CaseRows, table: Input['table'], id: string, label: string): Result<Change> {
  const before = rows.row(table, id);
  if (!before) return fail('row-missing', { details: { table, row: id } });
  return succeed({ [table]: [{ id, before, after: relabelled(before, label) }] });
}

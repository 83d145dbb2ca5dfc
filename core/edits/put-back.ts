import { z } from 'zod';

import { value } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  table: z.enum(['entities', 'links']),
  id: identifier,
  value: identifier,
  /** What the value once was, with its sources; null where there was none. */
  was: value.nullable(),
});

/** Makes one value of an item what it was at some time; all else that became of the item since then stays. */
export const putBack = defineEdit<z.infer<typeof input>>({
  id: 'put-back',
  input,
  needs: ({ table, id, was }) => ({
    rows: { [table]: [id], sources: was?.citations.map(({ source }) => source) ?? [] },
  }),
  run(rows, { table, id, value: wanted, was }) {
    const before = rows.row(table, id);
    if (!before) return fail('row-missing', { details: { table, row: id } });
    const absent = missing(rows, 'sources', was?.citations.map(({ source }) => source) ?? []);
    if (absent) return absent;
    const isThere = before.values.some((one) => one.id === wanted);
    const kept = before.values.flatMap((one) => (one.id === wanted ? (was ?? []) : one));
    const values = was && !isThere ? [...kept, { ...was, id: wanted }] : kept;
    if (sameRow(before.values, values)) return succeed({});
    return succeed({ [table]: [{ id, before, after: { ...before, values } }] });
  },
});

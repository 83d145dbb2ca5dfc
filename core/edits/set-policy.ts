import type { z } from 'zod';

import { policy } from '../case/about.ts';
import { noChange } from '../case/change.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';

/** Says which edits of this case ask for a reason and whether views and exports go into its audit trail. */
export const setPolicy = defineEdit<z.infer<typeof policy>>({
  id: 'set-policy',
  input: policy,
  needs: () => ({ rows: { about: ['case'] } }),
  run(rows, wanted) {
    const before = rows.row('about', 'case');
    if (!before) return fail('row-missing', { details: { table: 'about', row: 'case' } });
    if (sameRow(before.policy, wanted)) return succeed(noChange);
    return succeed({ about: [{ id: before.id, before, after: { ...before, policy: wanted } }] });
  },
});

import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { moment } from '../case/moment.ts';
import { succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';
import { removing } from './removing.ts';

const dismissing = z.strictObject({
  /** The key of the finding. */
  key: identifier,
  pattern: z.string().min(1).max(200),
  reason: z.string().trim().min(1).max(2000),
  /** Now: a Change does not know when it is made. */
  at: moment,
});

/** Puts a finding aside and remembers why; one that was put aside before gets the new reason. */
export const dismissFinding = defineEdit<z.infer<typeof dismissing>>({
  id: 'dismiss-finding',
  input: dismissing,
  needs: ({ key }) => ({ rows: { dismissals: [key] } }),
  run(rows, { key: id, pattern, reason, at }) {
    const before = rows.row('dismissals', id) ?? null;
    const after = { id, pattern, reason, at };
    return succeed(sameRow(before, after) ? {} : { dismissals: [{ id, before, after }] });
  },
});

/** Lets a finding stand again. */
export const restoreFinding = defineEdit<{ readonly key: string }>({
  id: 'restore-finding',
  input: z.strictObject({ key: identifier }),
  needs: ({ key }) => ({ rows: { dismissals: [key] } }),
  run: (rows, { key }) =>
    missing(rows, 'dismissals', [key]) ?? succeed({ dismissals: removing(rows, 'dismissals', [key]) }),
});

import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  chart: identifier,
  /** How parallel links are drawn. */
  parallel: z.enum(['apart', 'rolled']).exactOptional(),
  /** The look items are drawn by; null for the usual one. */
  look: identifier.nullable().exactOptional(),
});

/** Says how a chart is drawn; what is not mentioned stays. */
export const setChart = defineEdit<z.infer<typeof input>>({
  id: 'set-chart',
  input,
  needs: ({ chart, look }) => ({ rows: { charts: [chart], looks: look ? [look] : [] } }),
  run(rows, { chart: id, parallel, look }) {
    const before = rows.row('charts', id);
    if (!before) return fail('row-missing', { details: { table: 'charts', row: id } });
    const absent = missing(rows, 'looks', look ? [look] : []);
    if (absent) return absent;
    const { parallel: formerParallel, look: formerLook, ...rest } = before;
    const rolled = parallel === undefined ? formerParallel : parallel === 'rolled' ? parallel : undefined;
    const by = look === undefined ? formerLook : look;
    const after = { ...rest, ...(rolled && { parallel: rolled }), ...(by && { look: by }) };
    return succeed(sameRow(before, after) ? {} : { charts: [{ id, before, after }] });
  },
});

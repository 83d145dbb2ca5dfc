import { z } from 'zod';

import { about } from '../case/about.ts';
import { adding } from '../case/change.ts';
import { creation } from '../case/history.ts';
import { named } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { gradingSchemes } from '../case/source.ts';
import { defineEdit } from './edit.ts';

const input = z.strictObject({
  title: z.string().min(1).max(200),
  /** The chart every case starts with. */
  firstChart: z.strictObject(named),
  synthetic: z.boolean().default(false),
  purpose: z.array(z.string().max(60)).default([]),
  defaultGrading: z.enum(gradingSchemes).default('6x6'),
});

/** Begins a case: what it says of itself and one empty chart. */
export const createCase = defineEdit<z.infer<typeof input>>({
  id: creation,
  input,
  needs: () => ({ rows: { about: ['case'] } }),
  run(rows, { title, firstChart, synthetic, purpose, defaultGrading }, { newId }) {
    if (rows.row('about', 'case')) return fail('row-exists', { details: { table: 'about', row: 'case' } });
    const row = about.parse({ id: 'case', label: title, synthetic, purpose, defaultGrading });
    const chart = { id: newId('C'), ...firstChart, arrangement: 'free' as const };
    return succeed(adding({ about: [row], charts: [chart] }));
  },
});

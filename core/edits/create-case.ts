import { z } from 'zod';

import { about } from '../case/about.ts';
import { adding } from '../case/change.ts';
import { creation } from '../case/history.ts';
import { fail, succeed } from '../case/problem.ts';
import { gradingSchemes } from '../case/grading-schemes.ts';
import { defineEdit } from './edit.ts';

const input = z.strictObject({
  title: z.string().min(1).max(200),
  /** The language that the analyst writes in. */
  language: z.enum(['id', 'en']),
  synthetic: z.boolean().default(false),
  purpose: z.array(z.string().max(60)).default([]),
  defaultGrading: z.enum(gradingSchemes).default('6x6'),
  /** The first chart draws parallel links as one; absent: fanned apart. */
  parallel: z.literal('rolled').exactOptional(),
});

/** Name of the chart every case starts with; it is case data, so it stands in both languages. */
const firstChart = { id: 'Bagan 1', en: 'Chart 1' };

/** Begins a case: what it says of itself and one empty chart. */
export const createCase = defineEdit<z.infer<typeof input>>({
  id: creation,
  input,
  needs: () => ({ rows: { about: ['case'] } }),
  run(rows, { title, language, parallel, ...begun }, { newId }) {
    if (rows.row('about', 'case')) return fail('row-exists', { details: { table: 'about', row: 'case' } });
    const row = about.parse({ id: 'case', label: title, ...begun });
    const chart = {
      ...{ id: newId('C'), label: firstChart[language], translations: firstChart },
      ...{ arrangement: 'free' as const, ...(parallel && { parallel }) },
    };
    return succeed(adding({ about: [row], charts: [chart] }));
  },
});

import { z } from 'zod';

import { noChange } from '../case/change.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { gradingSchemes } from '../case/grading-schemes.ts';
import { defineEdit } from './edit.ts';

const input = z.strictObject({
  /** What new sources are graded by. */
  usual: z.enum(gradingSchemes),
  /** What they can be graded by; the usual one is always among them. */
  offered: z.array(z.enum(gradingSchemes)).readonly(),
});

/** Says which grading schemes the sources of this case can be given; grades that were given stay as they are. */
export const setGrading = defineEdit<z.infer<typeof input>>({
  id: 'set-grading',
  input,
  needs: () => ({ rows: { about: ['case'] } }),
  run(rows, { usual, offered }) {
    const before = rows.row('about', 'case');
    if (!before) return fail('row-missing', { details: { table: 'about', row: 'case' } });
    const { gradings, ...rest } = before;
    const wanted = gradingSchemes.filter((scheme) => scheme === usual || offered.includes(scheme));
    const isAll = wanted.length === gradingSchemes.length;
    const after = { ...rest, defaultGrading: usual, ...(!isAll && { gradings: wanted }) };
    return succeed(sameRow(before, after) ? noChange : { about: [{ id: before.id, before, after }] });
  },
});

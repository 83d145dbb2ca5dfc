import { z } from 'zod';

import { fail, succeed } from '../case/problem.ts';
import { relabelled } from './relabelled.ts';
import { defineEdit } from './edit.ts';

const input = z.strictObject({ title: z.string().min(1).max(200) });

/** Gives the case another title; titles in other languages go, since they said the old one. */
export const renameCase = defineEdit<z.infer<typeof input>>({
  id: 'rename-case',
  input,
  needs: () => ({ rows: { about: ['case'] } }),
  run(rows, { title }) {
    const before = rows.row('about', 'case');
    if (!before) return fail('row-missing', { details: { table: 'about', row: 'case' } });
    return succeed({ about: [{ id: before.id, before, after: relabelled(before, title) }] });
  },
});

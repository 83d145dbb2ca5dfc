import { z } from 'zod';

import type { Citation } from '../case/citation.ts';
import { adding, squash } from '../case/change.ts';
import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { citing } from './citing.ts';
import { defineEdit } from './edit.ts';

const input = z.strictObject({
  table: z.enum(['entities', 'links']),
  id: identifier,
  value: identifier,
  /** All that the value rests on from now on. */
  sources: z.array(identifier).min(1),
});

/** Says which sources a value rests on; one that it rested on already keeps the place in it where the claim stands. */
export const citeValue = defineEdit<z.infer<typeof input>>({
  id: 'cite-value',
  input,
  needs: ({ table, id, sources }) => ({ rows: { [table]: [id], sources } }),
  run(rows, { table, id, value: wanted, sources }) {
    const before = rows.row(table, id);
    const value = before?.values.find((one) => one.id === wanted);
    if (!before || !value) return fail('row-missing', { details: { table, row: before ? wanted : id } });
    const citations: Citation[] = [];
    let added = {};
    for (const source of new Set(sources)) {
      const cited = citing(rows, source);
      if (!cited.ok) return cited;
      if (cited.value.added.length > 0) added = adding({ sources: cited.value.added });
      citations.push(
        value.citations.find((present) => present.source === source) ?? cited.value.citations[0],
      );
    }
    const values = before.values.map((one) => (one === value ? { ...value, citations } : one));
    return succeed(squash(added, { [table]: [{ id, before, after: { ...before, values } }] }));
  },
});

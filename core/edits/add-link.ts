import { z } from 'zod';

import { adding } from '../case/change.ts';
import { identifier } from '../case/identifier.ts';
import { link } from '../case/link.ts';
import { fail, succeed } from '../case/problem.ts';
import { analystId, citing } from './citing.ts';
import { defineEdit } from './edit.ts';

const fields = link.unwrap().pick({
  type: true,
  from: true,
  to: true,
  direction: true,
  strength: true,
  start: true,
  end: true,
  money: true,
});

const input = fields.extend({ label: z.string().max(2000).default(''), source: identifier.exactOptional() });

/** Draws one link between two entities of the case; `reported` by the given source, or `inferred` by the analyst. */
export const addLink = defineEdit<z.infer<typeof input>>({
  id: 'add-link',
  input,
  needs: ({ from, to, source }) => ({ rows: { entities: [from, to], sources: [source ?? analystId] } }),
  run(rows, { source, ...claim }, { newId }) {
    for (const end of [claim.from, claim.to])
      if (!rows.row('entities', end)) return fail('link-without-end', { details: { entity: end } });
    const cited = citing(rows, source);
    if (!cited.ok) return cited;
    const { citations, added } = cited.value;
    const basis = source === undefined ? 'inferred' : 'reported';
    const row = { id: newId('L'), ...claim, basis, values: [], citations } as const;
    return succeed(adding({ sources: added, links: [row] }));
  },
});

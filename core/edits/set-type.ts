import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  entities: z.array(identifier).min(1),
  type: z.string().min(1).max(100),
});

/** Says what kind of thing these entities are; those that are of this type already stay untouched. */
export const setType = defineEdit<z.infer<typeof input>>({
  id: 'set-type',
  input,
  needs: ({ entities }) => ({ rows: { entities } }),
  run(rows, { entities, type }) {
    const gone = missing(rows, 'entities', entities);
    if (gone) return gone;
    const changed = [...new Set(entities)].flatMap((id) => {
      const before = rows.row('entities', id);
      return before && before.type !== type ? [{ id, before, after: { ...before, type } }] : [];
    });
    return succeed(changed.length > 0 ? { entities: changed } : {});
  },
});

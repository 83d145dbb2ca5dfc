import { z } from 'zod';

import { flags } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  entities: z.array(identifier).min(1),
  flag: z.enum(flags).nullable().exactOptional(),
  /** An attachment that is a picture; null takes the photo away. */
  photo: identifier.nullable().exactOptional(),
});

/** Flags entities or gives them a photo; what is not mentioned stays. */
export const markEntities = defineEdit<z.infer<typeof input>>({
  id: 'mark-entities',
  input,
  needs: ({ entities, photo }) => ({ rows: { entities, attachments: photo ? [photo] : [] } }),
  run(rows, { entities, ...marks }) {
    const absent =
      missing(rows, 'entities', entities) ?? missing(rows, 'attachments', marks.photo ? [marks.photo] : []);
    if (absent) return absent;
    if (marks.photo && !rows.row('attachments', marks.photo)?.mediaType.startsWith('image/'))
      return fail('no-picture', { details: { attachment: marks.photo } });
    const changed = [...new Set(entities)].flatMap((id) => {
      const before = rows.row('entities', id);
      if (!before) return [];
      const members = Object.entries({ ...before, ...marks }).filter(([, value]) => value !== null);
      const after = Object.fromEntries(members) as typeof before;
      return sameRow(before, after) ? [] : [{ id, before, after }];
    });
    return succeed({ entities: changed });
  },
});

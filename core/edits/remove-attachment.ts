import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { RowChange } from '../case/change.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { forget, forgetful } from './forget.ts';
import { missing } from './missing.ts';
import { removing } from './removing.ts';

const input = z.strictObject({ attachment: identifier });

/** Takes a file out of the case, and every mention of it. Its bytes stay in the store, so that this can be undone. */
export const removeAttachment = defineEdit<z.infer<typeof input>>({
  id: 'remove-attachment',
  input,
  needs: ({ attachment }) => ({ rows: { attachments: [attachment] }, tables: [...forgetful, 'entities'] }),
  run(rows, { attachment }) {
    const absent = missing(rows, 'attachments', [attachment]);
    if (absent) return absent;
    const { attachments: others = [], ...forgotten } = forget(rows, new Set([attachment]));
    const kept = others.filter(({ id }) => id !== attachment);
    return succeed({
      ...forgotten,
      entities: withoutPhoto(rows, attachment),
      attachments: [...kept, ...removing(rows, 'attachments', [attachment])],
    });
  },
});

function withoutPhoto(rows: CaseRows, attachment: Identifier): RowChange<'entities'>[] {
  return [...rows.rows('entities').values()]
    .filter(({ photo }) => photo === attachment)
    .map((before) => {
      const { photo, ...after } = before;
      return { id: before.id, before, after };
    });
}

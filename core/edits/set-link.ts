import { z } from 'zod';

import { identifier } from '../case/identifier.ts';
import { link } from '../case/link.ts';
import { succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const fields = link.unwrap().pick({
  type: true,
  direction: true,
  strength: true,
  start: true,
  end: true,
  money: true,
  count: true,
});

const input = z.strictObject({
  links: z.array(identifier).min(1),
  /** What is said of all of them; null takes a member away that may be absent. */
  set: z.strictObject({
    type: fields.shape.type.exactOptional(),
    direction: fields.shape.direction.exactOptional(),
    strength: fields.shape.strength.exactOptional(),
    start: fields.shape.start.unwrap().nullable().exactOptional(),
    end: fields.shape.end.unwrap().nullable().exactOptional(),
    money: fields.shape.money.unwrap().nullable().exactOptional(),
    count: fields.shape.count.unwrap().nullable().exactOptional(),
  }),
  /** Turns them round first: from becomes to. */
  reverse: z.boolean().default(false),
});

/** Changes what several links say of themselves; what is not mentioned stays, and so does what they rest on. */
export const setLink = defineEdit<z.infer<typeof input>>({
  id: 'set-link',
  input,
  needs: ({ links }) => ({ rows: { links } }),
  run(rows, { links, set, reverse }) {
    const absent = missing(rows, 'links', links);
    if (absent) return absent;
    const changed = [...new Set(links)].flatMap((id) => {
      const before = rows.row('links', id);
      if (!before) return [];
      const turned = reverse ? { ...before, from: before.to, to: before.from } : before;
      const members = Object.entries({ ...turned, ...set }).filter(([, value]) => value !== null);
      const after = Object.fromEntries(members) as typeof before;
      return sameRow(before, after) ? [] : [{ id, before, after }];
    });
    return succeed({ links: changed });
  },
});

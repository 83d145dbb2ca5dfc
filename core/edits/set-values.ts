import { z } from 'zod';

import type { Citation } from '../case/citation.ts';
import { adding } from '../case/change.ts';
import { value } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { analystId, citing } from './citing.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  entities: z.array(identifier).min(1),
  ...value.unwrap().pick({ property: true, text: true }).shape,
  source: identifier.exactOptional(),
});

/** Claims the same of several entities at once. One that has this very value already gets the source added to it. */
export const setValues = defineEdit<z.infer<typeof input>>({
  id: 'set-values',
  input,
  needs: ({ entities, source }) => ({ rows: { entities, sources: [source ?? analystId] } }),
  run(rows, { entities, property, text, source }, { newId }) {
    const absent = missing(rows, 'entities', entities);
    if (absent) return absent;
    const cited = citing(rows, source);
    if (!cited.ok) return cited;
    const { citations, added } = cited.value;
    const changed = [...new Set(entities)].flatMap((id) => {
      const before = rows.row('entities', id);
      if (!before) return [];
      const same = before.values.find((present) => present.property === property && present.text === text);
      const values = same
        ? before.values.map((present) =>
            present === same
              ? { ...present, citations: withCitations(present.citations, citations) }
              : present,
          )
        : [...before.values, { id: newId('N'), property, text, citations }];
      return [{ id, before, after: { ...before, values } }];
    });
    return succeed({ ...adding({ sources: added }), entities: changed });
  },
});

function withCitations(present: readonly Citation[], more: readonly Citation[]): readonly Citation[] {
  const known = new Set(present.map(({ source }) => source));
  return [...present, ...more.filter(({ source }) => !known.has(source))];
}

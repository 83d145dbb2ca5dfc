import { z } from 'zod';

import { attachment } from '../case/attachment.ts';
import type { CaseRows } from '../case/case-rows.ts';
import { adding } from '../case/change.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { analystId, citing } from './citing.ts';
import { defineEdit } from './edit.ts';

const file = attachment.unwrap().pick({ name: true, mediaType: true, bytes: true, sha256: true });

const input = file.extend({
  /** Entities, links and sources that the file shows something of. */
  about: z.array(identifier).default([]),
  source: identifier.exactOptional(),
});

/** Where the rows stand that a file can be about. */
const subjects = ['entities', 'links', 'sources'] as const;

/**
 * Adds a file to the case under its own name, citing the given source or the analyst. Its bytes must have been stored
 * before: the row only says which they are.
 */
export const addAttachment = defineEdit<z.infer<typeof input>>({
  id: 'add-attachment',
  input,
  needs: ({ about, source }) => ({
    rows: { entities: about, links: about, sources: [...about, source ?? analystId] },
  }),
  run(rows, { about, source, ...told }, { newId }) {
    const absent = about.find((id) => !isThere(rows, id));
    if (absent !== undefined) return fail('row-missing', { details: { table: 'entities', row: absent } });
    const cited = citing(rows, source);
    if (!cited.ok) return cited;
    const { citations, added } = cited.value;
    const row = {
      ...{ id: newId('A'), label: told.name, ...told, citations },
      about: [...new Set(about)].map((id) => ({ row: id })),
    };
    return succeed(adding({ sources: added, attachments: [row] }));
  },
});

function isThere(rows: CaseRows, id: Identifier): boolean {
  return subjects.some((table) => rows.row(table, id));
}

import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { RowChange } from '../case/change.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import type { Note } from '../case/note.ts';
import type { Occurrence } from '../case/occurrence.ts';
import { succeed } from '../case/problem.ts';
import type { TableName } from '../case/tables.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  entities: z.array(identifier).default([]),
  links: z.array(identifier).default([]),
});

/**
 * Deletes entities and links from the case with all that hangs on them: links and placements of the entities,
 * occurrences behind either. Notes lose what they said about them and go when nothing is left to say it about.
 */
export const deleteItems = defineEdit<z.infer<typeof input>>({
  id: 'delete-items',
  input,
  needs: ({ entities, links }) => ({
    rows: { entities, links },
    around: entities,
    tables: ['occurrences', 'notes'],
  }),
  run(rows, { entities, links }) {
    const absent = missing(rows, 'entities', entities) ?? missing(rows, 'links', links);
    if (absent) return absent;
    const goneEntities = new Set(entities);
    const goneLinks = new Set([...links, ...entities.flatMap((id) => [...rows.linksOf(id)])]);
    const gone = new Set([...goneEntities, ...goneLinks]);
    return succeed({
      entities: removing(rows, 'entities', goneEntities),
      links: removing(rows, 'links', goneLinks),
      placements: removing(
        rows,
        'placements',
        entities.flatMap((id) => [...rows.placementsOf(id)]),
      ),
      occurrences: removing(rows, 'occurrences', occurrencesOf(rows, gone)),
      notes: notesWithout(rows, gone),
    });
  },
});

function removing<T extends TableName>(rows: CaseRows, table: T, ids: Iterable<Identifier>): RowChange<T>[] {
  return [...new Set(ids)].map((id) => ({ id, before: rows.row(table, id) ?? null, after: null }));
}

function occurrencesOf(rows: CaseRows, gone: ReadonlySet<Identifier>): Identifier[] {
  return [...rows.rows('occurrences').values()]
    .filter((occurrence) => subjectsOf(occurrence).some((id) => gone.has(id)))
    .map(({ id }) => id);
}

function subjectsOf(occurrence: Occurrence): Identifier[] {
  return occurrence.kind === 'call' ? [occurrence.link, occurrence.from, occurrence.to] : [occurrence.entity];
}

function notesWithout(rows: CaseRows, gone: ReadonlySet<Identifier>): RowChange<'notes'>[] {
  return [...rows.rows('notes').values()]
    .filter((note) => note.about.some(({ row }) => gone.has(row)))
    .map((before) => ({ id: before.id, before, after: noteWithout(before, gone) }));
}

function noteWithout(note: Note, gone: ReadonlySet<Identifier>): Note | null {
  const about = note.about.filter(({ row }) => !gone.has(row));
  return about.length > 0 ? { ...note, about } : null;
}

import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import type { Occurrence } from '../case/occurrence.ts';
import { succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { forget, forgetful } from './forget.ts';
import { missing } from './missing.ts';
import { removing } from './removing.ts';

const input = z.strictObject({
  entities: z.array(identifier).default([]),
  links: z.array(identifier).default([]),
});

/**
 * Deletes entities and links from the case with all that hangs on them: links and placements of the entities,
 * occurrences behind either. What else names them forgets them, as `forget` says.
 */
export const deleteItems = defineEdit<z.infer<typeof input>>({
  id: 'delete-items',
  input,
  needs: ({ entities, links }) => ({
    rows: { entities, links },
    around: entities,
    tables: ['occurrences', ...forgetful],
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
      ...forget(rows, gone),
    });
  },
});

function occurrencesOf(rows: CaseRows, gone: ReadonlySet<Identifier>): Identifier[] {
  return [...rows.rows('occurrences').values()]
    .filter((occurrence) => subjectsOf(occurrence).some((id) => gone.has(id)))
    .map(({ id }) => id);
}

function subjectsOf(occurrence: Occurrence): Identifier[] {
  return occurrence.kind === 'call' ? [occurrence.link, occurrence.from, occurrence.to] : [occurrence.entity];
}

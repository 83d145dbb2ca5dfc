import { z } from 'zod';

import { adding } from '../case/change.ts';
import { placementId } from '../case/chart.ts';
import type { Entity } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import { succeed } from '../case/problem.ts';
import { defineEdit, type EditContext } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  entities: z.array(identifier).min(1),
  /** Links between them that are to be doubled too. */
  links: z.array(identifier).default([]),
  /** Where the new ones stand: beside the old ones, by this much, in chart units. */
  place: z.strictObject({ chart: identifier, dx: z.number(), dy: z.number() }).exactOptional(),
});

/** Makes new entities that say what these say and rest on the same sources: others of the same kind, not the same ones. */
export const duplicateItems = defineEdit<z.infer<typeof input>>({
  id: 'duplicate-items',
  input,
  needs: ({ entities, links, place }) => ({
    rows: { entities, links },
    charts: place ? [place.chart] : [],
  }),
  run(rows, { entities, links, place }, { newId }) {
    const absent =
      missing(rows, 'entities', entities) ??
      missing(rows, 'links', links) ??
      missing(rows, 'charts', place ? [place.chart] : []);
    if (absent) return absent;
    const twins = new Map([...new Set(entities)].map((id) => [id, newId('E')]));
    const doubled = [...twins].flatMap(([id, twin]) => {
      const row = rows.row('entities', id);
      return row ? [{ ...row, id: twin, values: withNewIds(row.values, newId) }] : [];
    });
    const between = [...new Set(links)].flatMap((id) => twinLink(rows.row('links', id), twins, newId));
    const placements = [...twins].flatMap(([id, entity]) => {
      const old = place && rows.row('placements', placementId(place.chart, id));
      if (!old) return [];
      const { chart } = old;
      return [{ id: placementId(chart, entity), chart, entity, x: old.x + place.dx, y: old.y + place.dy }];
    });
    return succeed(adding({ entities: doubled, links: between, placements }));
  },
});

function twinLink(
  row: Link | undefined,
  twins: ReadonlyMap<string, string>,
  newId: EditContext['newId'],
): Link[] {
  const [from, to] = [twins.get(row?.from ?? ''), twins.get(row?.to ?? '')];
  if (!row || from === undefined || to === undefined) return [];
  return [{ ...row, id: newId('L'), from, to, values: withNewIds(row.values, newId) }];
}

function withNewIds(values: Entity['values'], newId: EditContext['newId']): Entity['values'] {
  return values.map((value) => ({ ...value, id: newId('N') }));
}

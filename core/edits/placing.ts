import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Change } from '../case/change.ts';
import { placementId } from '../case/chart.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { sameRow } from '../case/same-row.ts';

/** An entity and where it shall stand, in chart units. */
export const placedEntity = z.strictObject({ entity: identifier, x: z.number(), y: z.number() });

/** The Change that puts entities of the case at these places of a chart; a later place of the same entity wins. */
export function placing(
  rows: CaseRows,
  chart: Identifier,
  items: readonly z.infer<typeof placedEntity>[],
): Change {
  const byEntity = new Map(items.map((item) => [item.entity, item]));
  const placements = [...byEntity.values()].map(({ entity, x, y }) => {
    const id = placementId(chart, entity);
    const before = rows.row('placements', id) ?? null;
    return { id, before, after: { ...before, id, chart, entity, x, y } };
  });
  return { placements: placements.filter(({ before, after }) => !sameRow(before, after)) };
}

import { z } from 'zod';

import { adding } from '../case/change.ts';
import { placementId } from '../case/chart.ts';
import { value } from '../case/entity.ts';
import { identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { analystId, citing } from './citing.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';
import { withName } from './with-name.ts';

const input = z.strictObject({
  type: z.string().min(1).max(100),
  label: z.string().trim().min(1).max(2000),
  values: z.array(value.unwrap().pick({ property: true, text: true })).default([]),
  source: identifier.exactOptional(),
  /** Where it shall stand, in chart units. */
  place: z.strictObject({ chart: identifier, x: z.number(), y: z.number() }).exactOptional(),
});

/** Adds one entity, on a chart if a place is given; its name and values cite the given source or the analyst. */
export const addEntity = defineEdit<z.infer<typeof input>>({
  id: 'add-entity',
  input,
  needs: ({ source, place }) => ({
    rows: { sources: [source ?? analystId], ...(place && { charts: [place.chart] }) },
  }),
  run(rows, { type, label, values, source, place }, { newId }) {
    const cited = citing(rows, source);
    if (!cited.ok) return cited;
    const noChart = missing(rows, 'charts', place ? [place.chart] : []);
    if (noChart) return noChart;
    const { citations, added } = cited.value;
    const said = withName({ property: 'name', text: label }, values);
    const claims = said.map((claim) => ({ id: newId('N'), ...claim, citations }));
    const entity = { id: newId('E'), type, label, values: claims };
    const placements = place
      ? [{ id: placementId(place.chart, entity.id), entity: entity.id, ...place }]
      : [];
    return succeed(adding({ sources: added, entities: [entity], placements }));
  },
});

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

const one = z.strictObject({
  type: z.string().min(1).max(100),
  label: z.string().trim().min(1).max(2000),
  values: z.array(value.unwrap().pick({ property: true, text: true })).default([]),
  x: z.number(),
  y: z.number(),
});

const input = z.strictObject({
  chart: identifier,
  entities: z.array(one).min(1).max(10_000),
  source: identifier.exactOptional(),
});

/** Adds several entities at once, each at its place on a chart; they cite the given source or the analyst. */
export const addEntities = defineEdit<z.infer<typeof input>>({
  id: 'add-entities',
  input,
  needs: ({ chart, source }) => ({ rows: { sources: [source ?? analystId], charts: [chart] } }),
  run(rows, { chart, entities, source }, { newId }) {
    const cited = citing(rows, source);
    if (!cited.ok) return cited;
    const absent = missing(rows, 'charts', [chart]);
    if (absent) return absent;
    const { citations, added } = cited.value;
    const made = entities.map(({ type, label, values, x, y }) => {
      const said = withName({ property: 'name', text: label }, values);
      const claims = said.map((claim) => ({ id: newId('N'), ...claim, citations }));
      return { row: { id: newId('E'), type, label, values: claims }, x, y };
    });
    const placements = made.map(({ row, x, y }) => ({
      ...{ id: placementId(chart, row.id), chart, entity: row.id },
      ...{ x, y },
    }));
    return succeed(adding({ sources: added, entities: made.map(({ row }) => row), placements }));
  },
});

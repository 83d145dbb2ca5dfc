import { z } from 'zod';

import { arrangements, region } from '../case/chart.ts';
import { guides } from '../case/guides.ts';
import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';
import { placedEntity, placing } from './placing.ts';

const input = z.strictObject({
  chart: identifier,
  arrangement: z.enum(arrangements),
  places: z.array(placedEntity),
  regions: z.array(region).default([]),
  guides: guides.exactOptional(),
});

/** Lays out a chart: places for entities that stand on it, the name of the arrangement and the ground it stands on. */
export const arrange = defineEdit<z.infer<typeof input>>({
  id: 'arrange',
  input,
  needs: ({ chart, places }) => ({
    rows: { entities: places.map(({ entity }) => entity) },
    charts: [chart],
  }),
  run(rows, { chart, arrangement, places, regions, guides: laid }) {
    const before = rows.row('charts', chart);
    if (!before) return fail('row-missing', { details: { table: 'charts', row: chart } });
    const absent = missing(
      rows,
      'entities',
      places.map(({ entity }) => entity),
    );
    if (absent) return absent;
    const { regions: _regions, guides: _guides, ...kept } = before;
    const ground = { ...(regions.length > 0 && { regions }), ...(laid && { guides: laid }) };
    const after = { ...kept, arrangement, ...ground };
    const charts = sameRow(before, after) ? [] : [{ id: chart, before, after }];
    return succeed({ ...placing(rows, chart, places), charts });
  },
});

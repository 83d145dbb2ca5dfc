import { z } from 'zod';

import { placementId } from '../case/chart.ts';
import { identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({
  chart: identifier,
  entities: z.array(identifier).min(1),
  pinned: z.boolean(),
});

/** Pins entities to where they stand on a chart, so that arrangements leave them there, or lets them go again. */
export const pinItems = defineEdit<z.infer<typeof input>>({
  id: 'pin-items',
  input,
  needs: ({ chart }) => ({ charts: [chart] }),
  run(rows, { chart, entities, pinned }) {
    const ids = [...new Set(entities.map((entity) => placementId(chart, entity)))];
    const absent = missing(rows, 'charts', [chart]) ?? missing(rows, 'placements', ids);
    if (absent) return absent;
    const placements = ids.flatMap((id) => {
      const before = rows.row('placements', id);
      if (!before) return [];
      const { pinned: _before, ...loose } = before;
      const after = pinned ? { ...loose, pinned } : loose;
      return sameRow(before, after) ? [] : [{ id, before, after }];
    });
    return succeed({ placements });
  },
});

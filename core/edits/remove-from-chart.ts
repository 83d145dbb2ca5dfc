import { z } from 'zod';

import { placementId } from '../case/chart.ts';
import { identifier } from '../case/identifier.ts';
import { succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { groupsWithout } from './grouping.ts';
import { missing } from './missing.ts';

const input = z.strictObject({ chart: identifier, entities: z.array(identifier).min(1) });

/** Takes entities off a chart and out of its groups; they stay in the case. */
export const removeFromChart = defineEdit<z.infer<typeof input>>({
  id: 'remove-from-chart',
  input,
  needs: ({ chart }) => ({ charts: [chart], tables: ['groups'] }),
  run(rows, { chart, entities }) {
    const ids = new Set(entities.map((entity) => placementId(chart, entity)));
    const absent = missing(rows, 'charts', [chart]) ?? missing(rows, 'placements', ids);
    if (absent) return absent;
    const placements = [...ids].map((id) => ({
      id,
      before: rows.row('placements', id) ?? null,
      after: null,
    }));
    const here = [...rows.rows('groups').values()].filter((group) => group.chart === chart);
    return succeed({ placements, groups: groupsWithout(here, new Set(entities)) });
  },
});

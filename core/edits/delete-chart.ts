import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { defineEdit } from './edit.ts';
import { forget } from './forget.ts';
import { missing } from './missing.ts';
import { removing } from './removing.ts';

const input = z.strictObject({ chart: identifier });

const onCharts = ['groups', 'annotations', 'snapshots'] as const;

/** Deletes a chart with all that is drawn on it; the entities and links stay in the case. The last chart stays. */
export const deleteChart = defineEdit<z.infer<typeof input>>({
  id: 'delete-chart',
  input,
  needs: ({ chart }) => ({ charts: [chart], tables: ['charts', 'notes', 'tasks', ...onCharts] }),
  run(rows, { chart }) {
    const absent = missing(rows, 'charts', [chart]);
    if (absent) return absent;
    if (rows.rows('charts').size === 1) return fail('last-chart');
    const [groups, annotations, snapshots] = onCharts.map((table) => idsOn(rows, table, chart));
    return succeed({
      charts: removing(rows, 'charts', [chart]),
      placements: removing(rows, 'placements', rows.placementsOn(chart)),
      groups: removing(rows, 'groups', groups ?? []),
      annotations: removing(rows, 'annotations', annotations ?? []),
      snapshots: removing(rows, 'snapshots', snapshots ?? []),
      ...forgotten(rows, chart),
    });
  },
});

function idsOn(rows: CaseRows, table: (typeof onCharts)[number], chart: Identifier): Identifier[] {
  return [...rows.rows(table).values()].filter((row) => row.chart === chart).map(({ id }) => id);
}

function forgotten(rows: CaseRows, chart: Identifier) {
  const { notes = [], tasks = [] } = forget(rows, new Set([chart]));
  return { notes, tasks };
}

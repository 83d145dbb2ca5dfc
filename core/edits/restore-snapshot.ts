import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Change, RowChange } from '../case/change.ts';
import { type Chart, placementId } from '../case/chart.ts';
import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import type { Snapshot } from '../case/snapshot.ts';
import { defineEdit } from './edit.ts';
import { groupsWithout } from './grouping.ts';
import { missing } from './missing.ts';

const input = z.strictObject({ id: identifier });

/**
 * Puts a chart back to what a snapshot of it holds: what stands where, hidden, grey, and how it is drawn. What came onto
 * the chart since leaves it and stays in the case; what was deleted from the case stays away. What is pinned stays pinned.
 */
export const restoreSnapshot = defineEdit<z.infer<typeof input>>({
  id: 'restore-snapshot',
  input,
  // which chart that is stands in the snapshot itself
  needs: ({ id }) => ({ rows: { snapshots: [id] }, tables: ['charts', 'placements', 'groups'] }),
  run(rows, { id }) {
    const snapshot = rows.row('snapshots', id);
    const absent = missing(rows, 'snapshots', [id]);
    if (!snapshot) return absent ?? succeed({});
    const chart = rows.row('charts', snapshot.chart);
    if (!chart) return fail('row-missing', { details: { table: 'charts', row: snapshot.chart } });
    return succeed(restoring(rows, chart, snapshot));
  },
});

function restoring(rows: CaseRows, chart: Chart, snapshot: Snapshot): Change {
  const after = drawnAs(chart, snapshot);
  const placements = placementChanges(rows, snapshot);
  const leaving = new Set(placements.flatMap((row) => (row.after ? [] : (row.before?.entity ?? []))));
  const here = [...rows.rows('groups').values()].filter((group) => group.chart === chart.id);
  return {
    charts: sameRow(chart, after) ? [] : [{ id: chart.id, before: chart, after }],
    placements,
    groups: groupsWithout(here, leaving),
  };
}

function drawnAs(chart: Chart, { arrangement, regions, parallel, look, hiddenLinks }: Snapshot): Chart {
  const { id, label, translations } = chart;
  return {
    ...{ id, label, arrangement },
    ...(translations && { translations }),
    ...(regions && { regions }),
    ...(hiddenLinks.length > 0 && { hiddenLinks }),
    ...(parallel && { parallel }),
    ...(look !== undefined && { look }),
  };
}

function placementChanges(rows: CaseRows, { chart, places }: Snapshot): RowChange<'placements'>[] {
  const wanted = new Set(places.map(({ entity }) => placementId(chart, entity)));
  const gone = [...rows.placementsOn(chart)].filter((id) => !wanted.has(id));
  return [
    ...gone.map((id) => ({ id, before: rows.row('placements', id) ?? null, after: null })),
    ...places.flatMap(({ entity, x, y, shown }) => {
      const id = placementId(chart, entity);
      const before = rows.row('placements', id) ?? null;
      const pinned = before?.pinned;
      const after = { id, chart, entity, x, y, ...(pinned && { pinned }), ...(shown && { shown }) };
      return sameRow(before, after) ? [] : [{ id, before, after }];
    }),
  ];
}

import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Change, RowChange } from '../case/change.ts';
import { type Chart, placementId } from '../case/chart.ts';
import { identifier } from '../case/identifier.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import type { Snapshot } from '../case/snapshot.ts';
import type { Row } from '../case/tables.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';

const input = z.strictObject({ id: identifier });

/**
 * Puts a chart back to what a snapshot of it holds: what stands where, hidden, grey, how it is drawn, and the groups and
 * annotations of then. What came onto
 * the chart since leaves it and stays in the case; what was deleted from the case stays away. What is pinned stays pinned.
 */
export const restoreSnapshot = defineEdit<z.infer<typeof input>>({
  id: 'restore-snapshot',
  input,
  // which chart that is stands in the snapshot itself
  needs: ({ id }) => ({
    rows: { snapshots: [id] },
    tables: ['charts', 'placements', 'groups', 'annotations'],
  }),
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
  return {
    charts: sameRow(chart, after) ? [] : [{ id: chart.id, before: chart, after }],
    placements,
    groups: redrawn(rows, 'groups', snapshot),
    annotations: redrawn(rows, 'annotations', snapshot),
  };
}

/** What was drawn then comes back as it was; what was drawn since goes. */
function redrawn<T extends 'groups' | 'annotations'>(
  rows: CaseRows,
  table: T,
  snapshot: Snapshot,
): RowChange<T>[] {
  const { chart } = snapshot;
  const kept = (snapshot[table] ?? []).map((row) => ({ ...row, chart }) as Row<T>);
  const wanted = new Map(kept.map((row) => [row.id, row]));
  const here = [...rows.rows(table).values()].filter((row) => row.chart === chart);
  const ids = new Set([...here.map(({ id }) => id), ...wanted.keys()]);
  return [...ids].flatMap((id) => {
    const [before, after] = [rows.row(table, id) ?? null, wanted.get(id) ?? null];
    return sameRow(before, after) ? [] : [{ id, before, after }];
  });
}

function drawnAs(chart: Chart, snapshot: Snapshot): Chart {
  const { arrangement, regions, guides, parallel, look, hiddenLinks } = snapshot;
  const { id, label, translations } = chart;
  return {
    ...{ id, label, arrangement },
    ...(translations && { translations }),
    ...(regions && { regions }),
    ...(guides && { guides }),
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

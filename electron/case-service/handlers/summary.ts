import { basename } from 'node:path';

import type { HistoryStep } from '../../../core/case/history.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import type { Snapshot } from '../../../core/case/snapshot.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import type { HistoryCursorView } from '../../stores/case-store.ts';
import type { Handler } from './handler.ts';

/** What the window frame shows of the case; what it costs does not grow with the entities, links and history. */
export const summary: Handler<'summary'> = async (_, { session: { store, path, notes } }) => {
  const charts = await store.all('charts');
  const rows = await store.load({ tables: ['about'], charts: charts.map(({ id }) => id) });
  const about = rows.row('about', 'case');
  if (!about) return fail('case-damaged', { details: { table: 'about' } });
  const history = await store.history();
  return succeed({
    about,
    name: basename(path),
    revision: store.revision(),
    schemaVersion,
    readOnly: store.report.readOnly,
    encrypted: store.report.encrypted,
    notes,
    counts: await store.counts({}),
    ...steps(await store.cursor()),
    savedAt: history.at(-1)?.when ?? null,
    charts: charts.map((chart) => ({ chart, items: rows.placementsOn(chart.id).size })),
    sources: await store.all('sources'),
    types: await store.all('types'),
    sets: await store.all('sets'),
    looks: await store.all('looks'),
    queries: await store.all('queries'),
    tasks: await store.all('tasks'),
    snapshots: headsOf(await store.all('snapshots')),
  });
};

type SnapshotHead = CaseSummary['snapshots'][number];

function headsOf(snapshots: readonly Snapshot[]): CaseSummary['snapshots'] {
  return snapshots
    .map(headOf)
    .sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
}

/** A snapshot by its title, without what stood where. */
export function headOf({ id, chart, label, translations, caption, order, taken }: Snapshot): SnapshotHead {
  return { id, chart, label, ...(translations && { translations }), caption, order, taken };
}

function steps({ undo, redo }: HistoryCursorView): Pick<CaseSummary, 'undo' | 'redo'> {
  return { undo: stepView(undo), redo: stepView(redo) };
}

function stepView(step: HistoryStep | null): CaseSummary['undo'] {
  return step && { revision: step.revisions.at(-1) ?? 0, edit: step.edit };
}

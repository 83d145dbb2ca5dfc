import { basename } from 'node:path';

import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { type HistoryEntry, historyCursor } from '../../../core/case/history.ts';
import { fail, succeed } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import type { CaseSummary } from '../../../core/contract/views.ts';
import { borderPairs } from '../../../core/jurisdiction/border-pairs.ts';
import { countryOf } from '../country-of.ts';
import type { Handler } from './handler.ts';

/** What the window frame shows of the case. */
export const summary: Handler<'summary'> = async (_, { session: { store, path, notes } }) => {
  const rows = await store.load({
    tables: ['about', 'sources', 'entities', 'links', 'charts', 'placements'],
  });
  const about = rows.row('about', 'case');
  if (!about) return fail('case-damaged', { details: { table: 'about' } });
  const history = await store.history();
  return succeed({
    about,
    name: basename(path),
    revision: store.revision(),
    schemaVersion,
    readOnly: store.report.readOnly,
    notes,
    counts: await store.counts({}),
    ...steps(history),
    savedAt: history.at(-1)?.when ?? null,
    charts: inOrder(rows.rows('charts')).map((chart) => ({
      chart,
      items: rows.placementsOn(chart.id).size,
    })),
    sources: inOrder(rows.rows('sources')),
    borders: borders(rows),
  });
};

/** By id, which is the order in which they were made; a store gives its rows in any order. */
function inOrder<R extends { readonly id: Identifier }>(rows: ReadonlyMap<Identifier, R>): R[] {
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function steps(history: readonly HistoryEntry[]): Pick<CaseSummary, 'undo' | 'redo'> {
  const cursor = historyCursor(history);
  const step = (revision: number | null): CaseSummary['undo'] => {
    const entry = history.find((candidate) => candidate.revision === revision);
    return entry ? { revision: entry.revision, edit: entry.edit } : null;
  };
  return { undo: step(cursor.undo), redo: step(cursor.redo) };
}

function borders(rows: CaseRows): CaseSummary['borders'] {
  return borderPairs(rows.rows('links').values(), (id) => {
    const entity = rows.row('entities', id);
    return (entity && countryOf(entity)) ?? undefined;
  });
}

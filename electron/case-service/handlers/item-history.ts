import type { Change } from '../../../core/case/change.ts';
import type { HistoryEntry } from '../../../core/case/history.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { itemChanges } from '../../../core/case/item-changes.ts';
import { succeed } from '../../../core/case/problem.ts';
import type { ItemHistoryLine } from '../../../core/contract/table.ts';
import type { Handler } from './handler.ts';

/** Commits read from disk for one answer: enough for nearly all items, few enough not to be waited for. */
const mostRead = 300;
const tables = ['entities', 'links', 'sources'] as const;

/** What became of one item. Only commits that touched rows of its kind are read, back to the one that made it. */
export const itemHistory: Handler<'item-history'> = async (
  { id, before },
  { session: { store }, signal },
) => {
  const entries = await store.history();
  const lines: ItemHistoryLine[] = [];
  let read = 0;
  const earlier = entries.slice(0, (before ?? Infinity) - 1).toReversed();
  for (const entry of earlier.filter(mayTouch)) {
    if (read++ >= mostRead) return succeed({ lines, next: entry.revision + 1 });
    signal.throwIfAborted();
    const committed = await store.committed(entry.revision);
    if (!committed.ok) return committed;
    const line = lineOf(entry, committed.value.change, id);
    if (line) lines.push(line);
    if (line && isBeginning(line)) break;
  }
  return succeed({ lines, next: null });
};

/** What was deleted and brought back by undo began earlier. */
function isBeginning({ kind, changes }: ItemHistoryLine): boolean {
  return kind === 'edit' && changes.some(({ what }) => what === 'made');
}

/** Most commits only move things about; their entries say so without being read. */
function mayTouch({ kind, rows }: HistoryEntry): boolean {
  return kind !== 'event' && (rows === undefined || tables.some((table) => (rows[table] ?? 0) > 0));
}

function lineOf(entry: HistoryEntry, change: Change, id: Identifier): ItemHistoryLine | undefined {
  const changes = tables.flatMap((table) =>
    (change[table] ?? [])
      .filter((row) => row.id === id)
      .flatMap(({ before, after }) => itemChanges(before, after)),
  );
  if (changes.length === 0) return undefined;
  const { revision, edit, kind, who, when, why } = entry;
  return { revision, edit, kind, who, when, ...(why !== undefined && { why }), changes };
}

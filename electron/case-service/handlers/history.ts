import type { HistoryEntry } from '../../../core/case/history.ts';
import { inForce } from '../../../core/case/in-force.ts';
import { succeed } from '../../../core/case/problem.ts';
import type { HistoryLine } from '../../../core/contract/views.ts';
import { toldTo } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

/** A page of the history, newest first, each edit with whether it still holds. */
export const history: Handler<'history'> = async ({ before, limit, masked }, { session }) => {
  const { store } = session;
  const entries = await store.history();
  const end = Math.min(entries.length, (before ?? Infinity) - 1);
  const page = entries.slice(Math.max(0, end - limit), end).reverse();
  const holding = inForce(entries.toReversed(), entries.length).revisions;
  const lines = page.map((entry) => lineOf(entry, holding));
  return succeed({ total: entries.length, lines: await toldTo(session, masked, lines) });
};

/** Makes the case what it was after an earlier commit. */
export const stepBack: Handler<'step-back'> = ({ to, why }, { session }) => session.stepBack(to, why);

function lineOf(entry: HistoryEntry, holding: ReadonlySet<number>): HistoryLine {
  return { ...entry, holds: entry.kind !== 'edit' || holding.has(entry.revision) };
}

import type { HistoryLine } from '../../core/contract/views.ts';
import { ask } from '../bridge.ts';
import { busy } from './busy.ts';
import { openDialog } from './dialogs.ts';
import { isWhole, withNewer } from './history-lines.ts';
import { maskedFor } from './masked-for.ts';
import { stepDifference } from './step-difference.ts';
import { tell, tellProblem, valueOf } from './notices.ts';
import { now, put } from './session.ts';

/** Lines of the history read at a time. */
const pageSize = 300;
/** As many as the case service gives at once. */
const most = 1000;

/** Reads the newest lines, or those committed since it was last read. */
export async function loadNewer(): Promise<void> {
  const { summary, history } = now();
  const missing = (summary?.revision ?? 0) - (history[0]?.revision ?? 0);
  if (missing <= 0) return;
  const limit = history.length === 0 ? pageSize : Math.min(missing, most);
  const page = valueOf(await ask('history', { limit, ...reader() }));
  if (page) put({ history: withNewer(now().history, page) });
}

/** Reads the lines before the oldest one at hand; does nothing once all are there. */
export async function loadOlder(): Promise<void> {
  const before = now().history.at(-1)?.revision ?? 1;
  if (before === 1) return;
  const page = valueOf(await ask('history', { before, limit: pageSize, ...reader() }));
  const { history } = now();
  if (page && history.at(-1)?.revision === before) put({ history: [...history, ...page.lines] });
}

/** Reads the lines at hand again for who may be named now. */
export async function nameHistoryAnew(): Promise<void> {
  if (now().history.length === 0) return;
  put({ history: [] });
  await loadNewer();
}

function reader() {
  const masked = maskedFor(now());
  return masked ? { masked } : {};
}

/** Works out what going back to after this line would do, and asks whether it shall be done. */
export async function askToStepBack(line: HistoryLine): Promise<void> {
  if (now().summary?.readOnly !== false) {
    tellProblem({ code: 'case-read-only' });
    return;
  }
  let difference = stepDifference(now().history, line.revision);
  while (!difference && !isWhole(now().history)) {
    const { length } = now().history;
    await loadOlder();
    if (now().history.length === length) return;
    difference = stepDifference(now().history, line.revision);
  }
  if (difference) openDialog({ kind: 'step-back', line, difference });
}

/** Makes the case what it was after an earlier commit, and offers to take that back. */
export async function stepBack(to: number): Promise<void> {
  const step = valueOf(await busy('history:steppingBack', (options) => ask('step-back', { to }, options)));
  if (step) tell('history:steppedBack', { to }, step.revision);
}

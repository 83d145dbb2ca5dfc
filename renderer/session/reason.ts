import { ask, onReasonNeeded } from '../bridge.ts';
import { tellLeft } from './notices.ts';
import { now, put } from './session.ts';

/** What goes with a question to the case: the reason, or nothing where none is asked for. */
export interface Reason {
  readonly why?: string;
}

/** From now on whatever the case wants a reason for is asked again with the one the analyst gives. */
export function followReasons(): void {
  onReasonNeeded(askWhy);
}

/**
 * Has the analyst say why where the policy of the case asks it of this edit; undefined when they leave it. For what asks
 * the analyst something else before the case hears of it.
 */
export async function reasonFor(edit: string): Promise<Reason | undefined> {
  const { summary } = now();
  if (!summary?.about.policy?.reasonFor.includes(edit)) return {};
  return askReason(edit);
}

/** Has the analyst say why, whatever the policy of the case; undefined when they leave it. */
export async function askReason(edit: string): Promise<Reason | undefined> {
  const why = await askWhy(edit);
  return why === null ? undefined : { why };
}

const mostRecent = 5;
const linesRead = 300;

/** Reasons given lately in this case, last one first, each once. */
export async function recentReasons(): Promise<readonly string[]> {
  const page = await ask('history', { limit: linesRead });
  const given = page.ok ? page.value.lines.flatMap(({ why }) => why ?? []) : [];
  return [...new Set(given)].slice(0, mostRecent);
}

let last: Promise<unknown> = Promise.resolve();
let lastId = 0;

/** The reason, or null when it is left or its case closed; one question after another. */
function askWhy(edit: string): Promise<string | null> {
  const turn = last.then(() => askNext(edit));
  last = turn;
  return turn;
}

async function askNext(edit: string): Promise<string | null> {
  const { summary } = now();
  if (!summary) return null;
  const why = await new Promise<string | null>((answer) => put({ asking: { id: ++lastId, edit, answer } }));
  if (now().summary === null) return null;
  put({ asking: null });
  if (why === null) tellLeft('reason.none');
  return why;
}

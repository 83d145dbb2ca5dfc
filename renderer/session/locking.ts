import type { Problem } from '../../core/case/problem.ts';
import type { CaseSecret } from '../../core/contract/main-calls.ts';
import { askMain } from '../bridge.ts';
import { valueOf } from './notices.ts';
import { showLocked } from './open-case.ts';
import { now } from './session.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens the case that waits for its key; null once it is on its way, else why not. Once `signal` is aborted it stays
 * locked, however far its key is; the next try waits until that is so.
 */
export function unlockCase(secret: CaseSecret, signal: AbortSignal): Promise<Problem | null> {
  const turn = last.then(() => tryToUnlock(secret, signal));
  last = turn;
  return turn;
}

async function tryToUnlock(secret: CaseSecret, signal: AbortSignal): Promise<Problem | null> {
  if (isOver(signal)) return { code: 'cancelled' };
  const stop = () => void lock();
  signal.addEventListener('abort', stop, { once: true });
  const unlocked = await askMain('unlock-case', { secret });
  signal.removeEventListener('abort', stop);
  if (unlocked.ok && isOver(signal)) await lock();
  return unlocked.ok ? null : unlocked.problem;
}

/** Locks the open case if it is encrypted: nothing of it stays in the window. */
export async function lockNow(): Promise<void> {
  const { summary } = now();
  if (!summary?.encrypted) return;
  if (await lock()) showLocked(summary.name);
}

async function lock(): Promise<boolean> {
  return valueOf(await askMain('lock-case', {})) ?? false;
}

/** Asked anew, since it changes while one waits. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}

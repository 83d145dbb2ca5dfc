import type { Problem } from '../../core/case/problem.ts';
import type { CaseSecret } from '../../core/contract/main-calls.ts';
import { askMain } from '../bridge.ts';
import { valueOf } from './notices.ts';
import { showLocked } from './open-case.ts';
import { now } from './session.ts';

/**
 * Opens the case that waits for its key; null once it is on its way, else why not. Once `signal` is aborted it stays
 * locked, however far its key is.
 */
export async function unlockCase(secret: CaseSecret, signal: AbortSignal): Promise<Problem | null> {
  const stop = () => void lock();
  signal.addEventListener('abort', stop, { once: true });
  const unlocked = await askMain('unlock-case', { secret });
  signal.removeEventListener('abort', stop);
  if (unlocked.ok && signal.aborted) await lock();
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

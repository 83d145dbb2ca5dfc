import type { Problem } from '../../core/case/problem.ts';
import type { ChosenFile, RecentCase } from '../../core/contract/main-calls.ts';
import { askMain } from '../bridge.ts';
import { busy } from './busy.ts';
import { valueOf } from './notices.ts';
import { showSheet } from './recovery-sheet.ts';

export async function openSample(): Promise<void> {
  valueOf(await busy('busy.opening', () => askMain('open-sample', {})));
}

export async function chooseCase(): Promise<void> {
  valueOf(await busy('busy.opening', () => askMain('choose-case', {})));
}

/**
 * Begins a case under this title where the analyst says, encrypted if it is given a passphrase, and waits until its
 * recovery code is on paper; null once it is open, else why not, `cancelled` when they changed their mind.
 */
export async function createCase(title: string, passphrase: string | null): Promise<Problem | null> {
  const input = { title, ...(passphrase !== null && { passphrase }) };
  const created = await busy('busy.opening', () => askMain('choose-new-case', input));
  if (!created.ok) return created.problem;
  if (!created.value) return { code: 'cancelled' };
  const { recoveryCode } = created.value;
  if (recoveryCode !== null) await showSheet(recoveryCode, title);
  return null;
}

export async function chooseImportFiles(): Promise<readonly ChosenFile[]> {
  return valueOf(await askMain('choose-import-files', {})) ?? [];
}

/** Shows a file that was written where it lies. */
export async function showInFolder({ handle }: ChosenFile): Promise<void> {
  valueOf(await askMain('show-in-folder', { file: handle }));
}

/** Closes the open case; every edit of it is on disk. */
export async function closeCase(): Promise<void> {
  valueOf(await busy('busy.closing', () => askMain('close-case', {})));
}

/** Cases opened before, last one first. */
export async function readRecent(): Promise<readonly RecentCase[]> {
  return valueOf(await askMain('recent-cases', {})) ?? [];
}

export async function openRecent(recent: string): Promise<void> {
  valueOf(await busy('busy.opening', () => askMain('open-case', { recent })));
}

/** Takes a case off the recent list, or all of them; gives those left. */
export async function forgetRecent(recent?: string): Promise<readonly RecentCase[]> {
  return valueOf(await askMain('forget-recent', recent === undefined ? {} : { recent })) ?? [];
}

import type { Problem, Result } from '../../core/case/problem.ts';
import type { BackupView } from '../../core/contract/main-calls.ts';
import { askMain, askMainAtLength, type AskOptions, type MainOutput } from '../bridge.ts';

export type BackupList = MainOutput<'backups'>;

/** Where backups of the open case lie, and those there are, newest first. */
export function readBackups(): Promise<Result<BackupList>> {
  return askMain('backups', {});
}

/** Backs the open case up now. */
export function backUp(options: AskOptions): Promise<Result<BackupView>> {
  return askMainAtLength('back-up', {}, options);
}

/** Puts a backup beside the case where the analyst says and opens it; null unless it cannot be done. */
export async function restoreBackup(backup: string, options: AskOptions): Promise<Problem | null> {
  const restored = await askMainAtLength('choose-restore', { backup }, options);
  return restored.ok ? null : restored.problem;
}

/** Has backups go to another folder from now on; null unless it cannot be done. */
export async function moveBackups(): Promise<Problem | null> {
  const moved = await askMain('choose-backup-folder', {});
  return moved.ok ? null : moved.problem;
}

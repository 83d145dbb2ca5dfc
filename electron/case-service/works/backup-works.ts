import { join } from 'node:path';

import { backupsToKeep } from '../../../core/case/backup-rotation.ts';
import type { Result } from '../../../core/case/problem.ts';
import { type Backup, listBackups } from '../../stores/local/backups/list-backups.ts';
import { removeBackup } from '../../stores/local/backups/make-backup.ts';
import { restoreBackup } from '../../stores/local/backups/restore-backup.ts';
import type { LocalCaseStore } from '../../stores/local/local-case-store.ts';
import type { Pace } from '../../stores/local/pace.ts';
import { realDisk } from '../../stores/local/real-disk.ts';
import { attempt } from '../../stores/local/store-failure.ts';
import type { WorkInput } from '../host-work.ts';
import { recordEvent } from './open-case.ts';
import type { OpenHost } from '../open-host.ts';

/** The backups of the open case in this folder, newest first. */
export async function listCaseBackups(
  { folder }: WorkInput<'backups'>,
  { opened }: OpenHost,
): Promise<Result<readonly Backup[]>> {
  if (!opened.ok) return opened;
  const { caseId } = opened.value.store.folder;
  return attempt(() => listBackups(realDisk, folder, caseId));
}

/** Backs the open case up and lets go of backups that its rotation no longer keeps. */
export async function backUp(
  { folder }: WorkInput<'back-up'>,
  { opened, surroundings }: OpenHost,
  pace: Pace,
): Promise<Result<Backup>> {
  if (!opened.ok) return opened;
  const { session, store } = opened.value;
  const made = await backUpStore(store, folder, surroundings.now(), pace);
  if (!made.ok) return made;
  const details = { backup: made.value.name };
  const recorded = await recordEvent(session, { event: 'back-up', details });
  return recorded.ok ? made : recorded;
}

/** The same for an automatic one, which leaves no line in the audit trail. */
export async function backUpStore(
  store: LocalCaseStore,
  folder: string,
  now: string,
  pace?: Pace,
): Promise<Result<Backup>> {
  const made = await store.folder.backUp(folder, now, pace);
  if (made.ok) await prune(folder, store.folder.caseId, now);
  return made;
}

/** Puts a backup, by the name of its folder, in a new place. */
export function restore(
  { folder, backup, path }: WorkInput<'restore'>,
  _host?: OpenHost,
  pace?: Pace,
): Promise<Result<null>> {
  return restoreBackup(realDisk, { folder: join(folder, backup) }, path, pace);
}

/** A backup that cannot be removed now is tried again after the next one. */
async function prune(folder: string, caseId: string, now: string): Promise<void> {
  const backups = await listBackups(realDisk, folder, caseId);
  const kept = new Set(backupsToKeep(backups, now));
  for (const backup of backups) if (!kept.has(backup)) await removeBackup(realDisk, backup);
}

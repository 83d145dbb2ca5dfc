import { basename, dirname, join } from 'node:path';

import { fail, type Result } from '../../../../core/case/problem.ts';
import { checkpointBytes, checkpointsFile } from '../audit/checkpoint-log.ts';
import type { CasePlace } from '../case-place.ts';
import type { Disk } from '../disk.ts';
import { unfinished } from '../durable-file.ts';
import { type Pace, unpaced } from '../pace.ts';
import { attempt, damage, StoreFailure } from '../store-failure.ts';
import { readDescription, writeDescription } from './backup-description.ts';
import { caseFiles, descriptionFile, type UpTo } from './case-files.ts';
import { copiedBytes, copyFiles, firstDifferent } from './copied-files.ts';
import { type Backup, backupOf } from './list-backups.ts';

/** The moment of a case that a backup holds. */
export interface BackupMoment {
  readonly upTo: UpTo;
  /** Of the last commit before `upTo`. */
  readonly revision: number;
  /** ISO 8601 with offset. */
  readonly now: string;
  readonly pace?: Pace;
}

/**
 * Copies a case, open or not, into a folder of backups (made if its parent is there), as `<case name> <UTC minute>
 * r<revision>.benang`: a case folder that opens like any other, encrypted if the case is. Commits may go on meanwhile,
 * but snapshots must stand still, for they take files away. It is built beside, flushed, read back and then renamed: a
 * crash leaves a whole backup or none, and a failure, or calling it off, leaves nothing behind.
 */
export function makeBackup(place: CasePlace, target: string, moment: BackupMoment): Promise<Result<Backup>> {
  const { disk, caseId } = place;
  return attempt(async () => {
    await makeTarget(disk, target);
    const beside = unfinishedBackup(target, caseId);
    // left behind by a crash
    await disk.removeFolder(beside);
    try {
      await fill(place, beside, moment);
      const name = await freeName(disk, target, nameOf(place.folder, moment));
      await disk.rename(beside, join(target, name));
      await disk.syncFolder(target);
      const description = await readDescription(disk, join(target, name));
      const made = description && (await backupOf(disk, join(target, name), description));
      if (!made?.whole) throw damage(name, 0, 'read back differently');
      return made;
    } catch (error) {
      await disk.removeFolder(beside).catch(() => undefined);
      throw error;
    }
  });
}

/** Removes a backup, whole or not. Refuses with `not-allowed` what is no backup: a case has no description in it. */
export async function removeBackup(disk: Disk, { folder, caseId }: Backup): Promise<Result<null>> {
  if (!(await disk.state(join(folder, descriptionFile))))
    return fail('not-allowed', { file: basename(folder) });
  return attempt(async () => {
    const beside = unfinishedBackup(dirname(folder), caseId);
    await disk.removeFolder(beside);
    // half removed it must not look like a backup
    await disk.rename(folder, beside);
    await disk.syncFolder(dirname(folder));
    await disk.removeFolder(beside);
    return null;
  });
}

async function fill(place: CasePlace, beside: string, moment: BackupMoment): Promise<void> {
  const { upTo, revision, now, pace = unpaced } = moment;
  const { disk, folder, caseId } = place;
  await disk.makeFolder(beside);
  const present = await caseFiles(disk, folder, upTo);
  // a checkpoint signed since would speak of commits that are not in the backup
  const signed = await checkpointBytes(place, revision);
  const meant = present.map((file) => (file.name === checkpointsFile ? { ...file, bytes: signed } : file));
  pace.expects(copiedBytes(meant));
  const files = await copyFiles(disk, { from: folder, to: beside, pace }, meant);
  const different = await firstDifferent(disk, beside, files, pace);
  if (different !== null) throw damage(different, 0, 'read back differently');
  await writeDescription(disk, beside, { caseId, revision, made: new Date(now).toISOString(), files });
  await disk.syncFolder(beside);
}

async function makeTarget(disk: Disk, target: string): Promise<void> {
  const parent = dirname(target);
  if (await disk.state(target)) return disk.syncFolder(parent);
  if (!(await disk.state(parent))?.folder)
    throw new StoreFailure({ code: 'folder-missing', file: basename(parent) });
  await disk.makeFolder(target);
  await disk.syncFolder(parent);
}

function nameOf(folder: string, { revision, now }: BackupMoment): string {
  const minute = new Date(now).toISOString().slice(0, 16).replace(':', '');
  return `${basename(folder, '.benang')} ${minute}Z r${revision}`;
}

async function freeName(disk: Disk, target: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = `${name}${number > 1 ? ` (${number})` : ''}.benang`;
    if (!(await disk.state(join(target, candidate)))) return candidate;
  }
}

/** Only the one who has the case open makes and removes its backups, so one such folder a case is enough. */
function unfinishedBackup(target: string, caseId: string): string {
  return join(target, `.${caseId}.benang${unfinished}`);
}

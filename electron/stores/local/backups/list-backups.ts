import { basename, join } from 'node:path';

import type { Disk } from '../disk.ts';
import { readHead } from '../head.ts';
import { problemOf } from '../store-failure.ts';
import { type BackupDescription, readDescription } from './backup-description.ts';

/** A backup as the list shows it; `DatedBackup` of core/case/backup-rotation.ts. */
export interface Backup {
  readonly folder: string;
  /** Of the folder. */
  readonly name: string;
  readonly caseId: string;
  /** Of the last commit it holds; 0 when it does not tell any more. */
  readonly revision: number;
  /** ISO 8601 in UTC; null when it does not tell any more. */
  readonly made: string | null;
  /** Of all its files. */
  readonly bytes: number;
  /** Whether every file is there with its size. What is in them `restoreBackup` looks at. */
  readonly whole: boolean;
}

/** The backups of a case in this folder, newest first; those that do not tell when they were made come last. */
export async function listBackups(disk: Disk, folder: string, caseId: string): Promise<readonly Backup[]> {
  if (!(await disk.state(folder))) return [];
  const found: Backup[] = [];
  for (const name of await disk.list(folder)) {
    if (name.startsWith('.')) continue;
    const backup = await readBackup(disk, folder, name);
    if (backup?.caseId === caseId) found.push(backup);
  }
  return found.sort(newestFirst);
}

/** What the folder of this name looks like; null when it does not even say of which case it is. */
async function readBackup(disk: Disk, folder: string, name: string): Promise<Backup | null> {
  const path = join(folder, name);
  const description = await readDescription(disk, path).catch(unreadable);
  if (!description) {
    const head = await readHead(disk, path).catch(unreadable);
    return (
      head && { folder: path, name, caseId: head.caseId, revision: 0, made: null, bytes: 0, whole: false }
    );
  }
  return backupOf(disk, path, description);
}

/** A backup as its description has it and its files are; throws what the disk throws. */
export async function backupOf(
  disk: Disk,
  folder: string,
  { caseId, revision, made, files }: BackupDescription,
): Promise<Backup> {
  let bytes = 0;
  let whole = true;
  for (const file of files) {
    const size = (await disk.state(join(folder, file.name)))?.size ?? 0;
    bytes += size;
    whole &&= size === file.bytes;
  }
  return { folder, name: basename(folder), caseId, revision, made, bytes, whole };
}

/** A list shows what can be read; a bug is thrown again. */
function unreadable(error: unknown): null {
  problemOf(error);
  return null;
}

function newestFirst(left: Backup, right: Backup): number {
  const [earlier, later] = [left.made ?? '', right.made ?? ''];
  if (earlier !== later) return earlier < later ? 1 : -1;
  return right.revision - left.revision;
}

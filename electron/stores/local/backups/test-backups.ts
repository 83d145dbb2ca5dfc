import { join } from 'node:path';

import type { CasePlace } from '../case-place.ts';
import type { Disk } from '../disk.ts';
import { journalFile, journalNumbers } from '../file-names.ts';
import { readHead } from '../head.ts';
import { casePath } from '../test-script.ts';
import { plainVault, type Vault } from '../vault/vault.ts';
import { firstDifferent } from './copied-files.ts';
import { readDescription } from './backup-description.ts';
import type { Backup } from './list-backups.ts';
import type { BackupMoment } from './make-backup.ts';

export const backupsPath = '/cadangan';
export const now = '2026-11-21T17:30:12+08:00';

/** The case as `makeBackup` takes it. */
export async function placeOf(
  disk: Disk,
  folder: string = casePath,
  vault: Vault = plainVault,
): Promise<CasePlace> {
  return { disk, folder, caseId: (await readHead(disk, folder)).caseId, vault };
}

/** The end of a case that nobody writes to. */
export async function endOf(disk: Disk, folder: string, revision: number): Promise<BackupMoment> {
  const segment = journalNumbers(await disk.list(folder)).at(-1) ?? 0;
  const size = (await disk.state(join(folder, journalFile(segment))))?.size ?? 0;
  return { upTo: { segment, size }, revision, now };
}

/** Whether every byte of a backup is as its description says. */
export async function isWhole(disk: Disk, { folder }: Pick<Backup, 'folder'>): Promise<boolean> {
  const description = await readDescription(disk, folder);
  return description !== null && (await firstDifferent(disk, folder, description.files)) === null;
}

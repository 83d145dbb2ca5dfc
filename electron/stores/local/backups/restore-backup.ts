import { basename, join } from 'node:path';

import type { Result } from '../../../../core/case/problem.ts';
import type { Disk } from '../disk.ts';
import { buildBeside } from '../make-case.ts';
import { type Pace, unpaced } from '../pace.ts';
import { attempt, damage, StoreFailure } from '../store-failure.ts';
import { type BackupDescription, readDescription } from './backup-description.ts';
import { copiedBytes, type CopiedFile, copyFiles, firstDifferent } from './copied-files.ts';
import type { Backup } from './list-backups.ts';

/**
 * Copies a backup to a new place, where it is a case like any other; the backup stays. Nothing that is there is ever
 * overwritten (`case-exists`). Refuses with `backup-damaged`, naming the file, what is not as it was made; a crash leaves
 * a case or none.
 */
export function restoreBackup(
  disk: Disk,
  { folder }: Pick<Backup, 'folder'>,
  toFolder: string,
  pace = unpaced,
): Promise<Result<null>> {
  return attempt(async () => {
    const description = await readDescription(disk, folder);
    if (!description) throw damagedBackup(basename(folder));
    await buildBeside(disk, toFolder, (to) => fill(disk, { from: folder, to, pace }, description));
    return null;
  });
}

async function fill(
  disk: Disk,
  way: { readonly from: string; readonly to: string; readonly pace: Pace },
  { files }: Pick<BackupDescription, 'files'>,
): Promise<void> {
  const { from, to, pace } = way;
  await refuseWrongSizes(disk, from, files);
  pace.expects(copiedBytes(files));
  const copied = await copyFiles(disk, way, files);
  const changed = copied.find(({ sha256 }, index) => sha256 !== files[index]?.sha256);
  if (changed) throw damagedBackup(changed.name);
  const different = await firstDifferent(disk, to, copied, pace);
  if (different !== null) throw damage(different, 0, 'read back differently');
}

async function refuseWrongSizes(disk: Disk, from: string, files: readonly CopiedFile[]): Promise<void> {
  for (const { name, bytes } of files) {
    const state = await disk.state(join(from, name));
    if (state?.size !== bytes || state.folder) throw damagedBackup(name);
  }
}

function damagedBackup(file: string): StoreFailure {
  return new StoreFailure({ code: 'backup-damaged', file });
}

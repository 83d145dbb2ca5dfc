import { basename } from 'node:path';

import { type Disk, writeAll } from './disk.ts';
import { damage } from './store-failure.ts';

/** Ending of files that are being written; whoever finds one at opening may remove it. */
export const unfinished = '.tmp';

/**
 * Puts a whole file in place: written beside under another name, flushed, read back, then renamed. Before the rename
 * nothing of the old file is touched; the new name is durable once the caller has synced the folder.
 */
export async function placeFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = path + unfinished;
  try {
    await writeAndFlush(disk, temporary, bytes);
    const written = await disk.read(temporary);
    if (!written.equals(bytes)) throw damage(basename(path), 0, 'read back differently');
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** Writes a new file and returns when its bytes survive a power cut. */
async function writeAndFlush(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'new');
  try {
    await writeAll(file, bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
}

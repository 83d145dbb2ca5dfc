import { basename, dirname, join } from 'node:path';

import type { Disk } from './disk.ts';
import { unfinishedBeside } from './make-case.ts';

/**
 * Puts the folder `fresh` in the place of `folder`, beside which it lies, and removes what was there. After a crash
 * `settleReplacing` finds the one or the other in place, each whole.
 */
export async function replaceFolder(disk: Disk, folder: string, fresh: string): Promise<void> {
  const parent = dirname(folder);
  await disk.rename(folder, asideOf(folder));
  await disk.syncFolder(parent);
  await disk.rename(fresh, folder);
  await disk.syncFolder(parent);
  await disk.removeFolder(asideOf(folder));
  await disk.syncFolder(parent);
}

/**
 * Ends a replacement that a crash broke off: the old folder returns, or goes when the new one is in place. A new one that
 * never came into place goes as well: it may hold in clear what the other holds encrypted.
 */
export async function settleReplacing(disk: Disk, folder: string): Promise<void> {
  const aside = asideOf(folder);
  const left = [aside, freshBeside(folder), unfinishedBeside(freshBeside(folder))];
  const states = await Promise.all(left.map((path) => disk.state(path)));
  if (states.every((state) => state === null)) return;
  if (states[0] && !(await disk.state(folder))) await disk.rename(aside, folder);
  await disk.syncFolder(dirname(folder));
  for (const path of left) await disk.removeFolder(path);
  await disk.syncFolder(dirname(folder));
}

/** Where the folder that is to replace this one is built. */
export function freshBeside(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.rebuilt`);
}

function asideOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.replaced`);
}

import { join } from 'node:path';

import type { Disk } from '../disk.ts';
import { unfinished } from '../durable-file.ts';
import { ballastFile, journalFile, journalNumbers, lockFile, snapshotNumbers } from '../file-names.ts';
import { damage } from '../store-failure.ts';

/** Names of files of a case, below its folder and nowhere else: no step is hidden, or means anything to a system. */
export const fileOfCase = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** Name of the file that makes a copy of a case folder a backup: no case has one. */
export const descriptionFile = 'backup.json';

const leftOut = new Set([lockFile, ballastFile, descriptionFile]);

/** Where the journal of an open case ends at this moment; what is written later is not part of the backup. */
export interface UpTo {
  readonly segment: number;
  /** Size of that segment in bytes. */
  readonly size: number;
}

/** A file of a case, of which the first `bytes` are meant. */
export interface CaseFile {
  /** Path below the folder, with `/` between its steps. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * The files that make a case as it was at `upTo`: all but the lock, the ballast, tails cut off after a crash, unfinished
 * files, segments and snapshots begun later, and what is not named as a case names its files. One that this version does
 * not know goes along: leaving out one that holds a key would cost everything. Throws `case-damaged` when the journal
 * does not reach `upTo`.
 */
export async function caseFiles(disk: Disk, folder: string, upTo: UpTo): Promise<readonly CaseFile[]> {
  const present = await filesBelow(disk, folder, '');
  const last = journalFile(upTo.segment);
  const reached = present.find(({ name }) => name === last)?.bytes ?? 0;
  if (reached < upTo.size) throw damage(last, reached, 'ends early');
  return present
    .filter(({ name }) => belongs(name) && !isLater(name, upTo.segment))
    .map((file) => (file.name === last ? { ...file, bytes: upTo.size } : file));
}

/** Every file below a folder that may be one of a case, with its whole size. */
async function filesBelow(disk: Disk, folder: string, below: string): Promise<readonly CaseFile[]> {
  const found: CaseFile[] = [];
  for (const name of await disk.list(join(folder, below))) {
    const path = below ? `${below}/${name}` : name;
    const state = fileOfCase.test(name) ? await disk.state(join(folder, path)) : null;
    if (state?.folder) found.push(...(await filesBelow(disk, folder, path)));
    else if (state) found.push({ name: path, bytes: state.size });
  }
  return found;
}

function belongs(name: string): boolean {
  return !leftOut.has(name) && !name.startsWith('tail-') && !name.endsWith(unfinished);
}

function isLater(name: string, segment: number): boolean {
  const [number = 0] = [...journalNumbers([name]), ...snapshotNumbers([name])];
  return number > segment;
}

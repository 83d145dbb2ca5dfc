import { basename, dirname, join } from 'node:path';

import type { Change } from '../../../core/case/change.ts';
import { LiveCase } from '../../../core/case/live-case.ts';
import { parse } from '../../../core/case/parse.ts';
import type { CommitMeta, Committed } from '../case-store.ts';
import { admit } from './admit.ts';
import { encodeCommit } from './commit-payload.ts';
import type { Disk } from './disk.ts';
import { partsFolder } from './file-names.ts';
import { firstHash } from './frame.ts';
import { writeHead } from './head.ts';
import { historyEntry } from './history-record.ts';
import { Journal, writeSegment } from './journal.ts';
import { segmentHeaderSize } from './segment-header.ts';
import { StoreFailure } from './store-failure.ts';

/**
 * Makes the folder of a case with its first commit. It is built beside under another name and renamed when it is whole,
 * so a crash leaves either a case or none. Throws `case-exists`, `folder-missing`, `bad-input` and what the disk throws.
 */
export async function makeCase(
  disk: Disk,
  folder: string,
  caseId: string,
  change: Change,
  meta: CommitMeta,
): Promise<void> {
  const first = firstCommit(change, meta);
  const parent = dirname(folder);
  if (await disk.state(folder)) throw new StoreFailure({ code: 'case-exists', file: basename(folder) });
  if (!(await disk.state(parent))?.folder) throw new StoreFailure({ code: 'folder-missing', file: parent });
  const beside = join(parent, `.${basename(folder)}.tmp`);
  try {
    await disk.removeFolder(beside);
    await fill(disk, beside, caseId, first);
    await disk.rename(beside, folder);
    await disk.syncFolder(parent);
  } catch (error) {
    await disk.removeFolder(beside).catch(() => undefined);
    throw error;
  }
}

function firstCommit(change: Change, meta: CommitMeta): Committed {
  const entry = parse(historyEntry, { ...meta, revision: 1 });
  if (!entry.ok) throw new StoreFailure(entry.problem);
  const admitted = admit(new LiveCase(), change);
  if (!admitted.ok) throw new StoreFailure(admitted.problem);
  return { entry: entry.value, change: admitted.value };
}

async function fill(disk: Disk, folder: string, caseId: string, first: Committed): Promise<void> {
  await disk.makeFolder(folder);
  await disk.makeFolder(join(folder, partsFolder));
  await writeHead(disk, folder, caseId, first.entry.when);
  const end = { segment: 1, size: segmentHeaderSize, revision: 0, hash: firstHash(caseId) };
  await writeSegment(disk, folder, caseId, end);
  const journal = await Journal.open(disk, folder, end);
  try {
    await journal.append(journal.prepare(encodeCommit(first)));
  } finally {
    await journal.close();
  }
}

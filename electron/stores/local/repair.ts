import { join } from 'node:path';

import type { Problem } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import { crc32c } from './crc32c.ts';
import type { CasePlace } from './case-place.ts';
import type { Disk } from './disk.ts';
import { placeFile } from './durable-file.ts';
import { journalFile, partsFolder, tailFile } from './file-names.ts';
import { type JournalEnd, writeSegment } from './journal.ts';
import type { Recovered, TornTail } from './recover.ts';
import { segmentHeaderSize } from './segment-header.ts';

/** A case put in order after a crash: where its journal goes on and what the analyst is told. */
export interface Repaired {
  readonly end: JournalEnd;
  readonly notes: readonly Problem[];
}

/** Keeps a torn tail aside and cuts it, drops useless segments, makes a lost one anew. Throws what the disk throws. */
export async function repair(
  place: CasePlace,
  { end, tail, useless, segmentMissing }: Recovered,
): Promise<Repaired> {
  const { disk, folder } = place;
  const notes = tail ? [await cutTail(disk, folder, tail)] : [];
  await makePartsFolder(disk, folder);
  for (const segment of useless) await disk.remove(join(folder, journalFile(segment)));
  if (useless.length > 0) await disk.syncFolder(folder);
  // an empty segment for rows of an earlier version is made anew for those of the present one
  const outdated = end.schemaVersion < schemaVersion && end.size === segmentHeaderSize;
  if (!segmentMissing && !outdated) return { end, notes };
  await writeSegment(place, end);
  return { end: { ...end, size: segmentHeaderSize, schemaVersion }, notes };
}

/** Programs that copy folders may leave an empty one out. */
async function makePartsFolder(disk: Disk, folder: string): Promise<void> {
  if (await disk.state(join(folder, partsFolder))) return;
  await disk.makeFolder(join(folder, partsFolder));
  await disk.syncFolder(folder);
}

async function cutTail(disk: Disk, folder: string, { segment, offset, bytes }: TornTail): Promise<Problem> {
  const kept = tailFile(segment, offset, crc32c(bytes));
  await placeFile(disk, join(folder, kept), bytes);
  await disk.syncFolder(folder);
  const file = await disk.open(join(folder, journalFile(segment)), 'append');
  try {
    await file.truncate(offset);
    await file.datasync();
  } finally {
    await file.close();
  }
  return {
    code: 'case-tail-cut',
    file: journalFile(segment),
    details: { kept, offset, bytes: bytes.length },
  };
}

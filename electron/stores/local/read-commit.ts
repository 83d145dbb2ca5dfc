import { join } from 'node:path';

import type { Committed } from '../case-store.ts';
import { parseChange } from './admit.ts';
import { decodeCommit } from './commit-payload.ts';
import type { Disk } from './disk.ts';
import { journalFile } from './file-names.ts';
import { claimedSize, decodeFrame, frameHeaderSize } from './frame.ts';
import type { HistoryRecord } from './history-record.ts';
import { damage } from './store-failure.ts';

/** Reads one commit from its place in the journal; throws `case-damaged` unless it is the very frame recorded. */
export async function readCommit(disk: Disk, folder: string, record: HistoryRecord): Promise<Committed> {
  const { segment, offset } = record;
  const file = journalFile(segment);
  const path = join(folder, file);
  if (!(await disk.state(path))) throw damage(file, offset, 'missing');
  const size = claimedSize(await disk.readAt(path, offset, frameHeaderSize));
  if (size === null) throw damage(file, offset, 'checksum');
  const frame = decodeFrame(await disk.readAt(path, offset, size), 0);
  if (frame === null || frame === 'newer' || frame.hash.toString('hex') !== record.hash)
    throw damage(file, offset, 'checksum');
  const commit = decodeCommit(frame.payload);
  const change = commit && parseChange(commit.change);
  if (!change?.ok) throw damage(file, offset, 'content');
  return { entry: record.entry, change: change.value };
}

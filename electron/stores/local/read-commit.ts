import { join } from 'node:path';

import type { Committed, Work } from '../case-store.ts';
import { parseChange } from './admit.ts';
import { decodeCommit } from './commit-payload.ts';
import type { CasePlace } from './case-place.ts';
import { journalFile } from './file-names.ts';
import { claimedSize, decodeFrameInSteps, frameHeaderSize, openPayload } from './frame.ts';
import type { HistoryRecord } from './history-record.ts';
import { migrateChange } from './migrate-change.ts';
import { decodeSegmentHeader, segmentHeaderSize } from './segment-header.ts';
import { damage } from './store-failure.ts';

/** Reads one commit from its place in the journal; throws `case-damaged` unless it is the very frame recorded. */
export async function readCommit(place: CasePlace, record: HistoryRecord, work: Work): Promise<Committed> {
  const { disk, folder, vault } = place;
  const { segment, offset } = record;
  const file = journalFile(segment);
  const path = join(folder, file);
  if (!(await disk.state(path))) throw damage(file, offset, 'missing');
  const size = claimedSize(await disk.readAt(path, offset, frameHeaderSize));
  if (size === null) throw damage(file, offset, 'checksum');
  const frame = await work(decodeFrameInSteps(await disk.readAt(path, offset, size), 0));
  if (frame === null || frame === 'newer' || frame.hash.toString('hex') !== record.hash)
    throw damage(file, offset, 'checksum');
  const payload = openPayload(frame, vault);
  const commit = payload && (await work(decodeCommit(payload)));
  const schema = await schemaOf(place, segment);
  const change = commit && (await work(parseChange(migrateChange(commit.change, schema))));
  if (!change?.ok) throw damage(file, offset, 'content');
  return { entry: record.entry, change: change.value };
}

/** Version of the rows in a segment. */
async function schemaOf({ disk, folder }: CasePlace, segment: number): Promise<number> {
  const file = journalFile(segment);
  const header = decodeSegmentHeader(await disk.readAt(join(folder, file), 0, segmentHeaderSize));
  if (header === null || header === 'newer') throw damage(file, 0, 'header');
  return header.schemaVersion;
}

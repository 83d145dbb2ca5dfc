import { join } from 'node:path';

import { sameRow } from '../../../core/case/same-row.ts';
import { tableNames } from '../../../core/case/tables.ts';
import { CaseData } from './case-data.ts';
import type { Disk } from './disk.ts';
import { headFile, journalFile, journalNumbers, snapshotFile, snapshotNumbers } from './file-names.ts';
import { firstHash } from './frame.ts';
import { readHead } from './head.ts';
import type { JournalEnd } from './journal.ts';
import { readPart } from './parts.ts';
import { replaySegment } from './replay.ts';
import { readManifest } from './snapshot.ts';
import { damage } from './store-failure.ts';

/** What was read and found as it was written. */
export interface Verified {
  readonly revision: number;
  readonly commits: number;
  readonly bytes: number;
}

/**
 * Reads the whole folder again: head, every frame of every journal with the chain, every snapshot with its parts. The
 * rows the journals lead to must be those of `open`. Throws `case-damaged` naming the first bad file and byte.
 */
export async function verifyCase(disk: Disk, folder: string, open: CaseData): Promise<Verified> {
  const { caseId } = await readHead(disk, folder);
  const names = await disk.list(folder);
  const { data, end, bytes } = await verifyJournals(disk, folder, caseId, journalNumbers(names));
  let total = bytes + (await sizeOf(disk, join(folder, headFile)));
  for (const segment of snapshotNumbers(names))
    total += await verifySnapshot(disk, folder, caseId, { segment, data });
  compare(data, open, end);
  return { revision: end.revision, commits: data.revision, bytes: total };
}

async function verifyJournals(disk: Disk, folder: string, caseId: string, segments: readonly number[]) {
  const data = new CaseData();
  let end: JournalEnd = { segment: 1, size: 0, revision: 0, hash: firstHash(caseId) };
  let read = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment !== index + 1) throw damage(journalFile(index + 1), 0, 'missing');
    const bytes = await disk.read(join(folder, journalFile(segment)));
    const replayed = replaySegment({ caseId, data }, segment, bytes, end);
    if (replayed.bad !== null) throw damage(journalFile(segment), replayed.end.size, replayed.bad);
    end = replayed.end;
    read += bytes.length;
  }
  return { data, end, bytes: read };
}

async function verifySnapshot(
  disk: Disk,
  folder: string,
  caseId: string,
  { segment, data }: { readonly segment: number; readonly data: CaseData },
): Promise<number> {
  const manifest = await readManifest(disk, folder, segment, caseId);
  if (data.records[manifest.revision - 1]?.hash !== manifest.chain)
    throw damage(snapshotFile(segment), 0, 'chain');
  for (const part of manifest.parts) await readPart(disk, folder, part);
  const parts = manifest.parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return parts + (await sizeOf(disk, join(folder, snapshotFile(segment))));
}

/** The case in memory came from a snapshot and later commits; the journals alone must tell the same. */
function compare(journals: CaseData, open: CaseData, { segment, size }: JournalEnd): void {
  const file = journalFile(segment);
  if (!sameRow(journals.records, open.records)) throw damage(file, size, 'history differs');
  for (const table of tableNames) {
    const rows = open.rows.rows(table);
    if (journals.rows.rows(table).size !== rows.size) throw damage(file, size, `${table} differ`);
    for (const [id, row] of journals.rows.rows(table))
      if (!sameRow(row, rows.get(id))) throw damage(file, size, `${table} ${id} differs`);
  }
}

async function sizeOf(disk: Disk, path: string): Promise<number> {
  return (await disk.state(path))?.size ?? 0;
}

import { join } from 'node:path';

import { sameRow } from '../../../core/case/same-row.ts';
import { schemaVersion, tableNames } from '../../../core/case/tables.ts';
import type { Verified } from '../case-store.ts';
import { attachmentFile, attachmentFiles, readAttachmentFile } from './attachments.ts';
import { verifyTrail } from './audit-trail.ts';
import { CaseData } from './case-data.ts';
import type { CasePlace } from './case-place.ts';
import { headFile, journalFile, journalNumbers, snapshotFile, snapshotNumbers } from './file-names.ts';
import { firstHash } from './frame.ts';
import { readHead } from './head.ts';
import type { JournalEnd } from './journal.ts';
import { readPart } from './parts.ts';
import { replaySegment } from './replay.ts';
import { readManifest } from './snapshot.ts';
import { damage } from './store-failure.ts';

/**
 * Reads the whole folder again: head, every frame of every journal with the chain, every snapshot with its parts, every
 * checkpoint with its signature, every attachment. The rows the journals lead to must be those of `open`. Throws
 * `case-damaged` naming the first bad file and byte.
 */
export async function verifyCase(place: CasePlace, open: CaseData): Promise<Verified> {
  const { disk, folder } = place;
  await readHead(disk, folder);
  const names = await disk.list(folder);
  const { data, end, bytes } = await verifyJournals(place, journalNumbers(names));
  let total = bytes + (await sizeOf(disk, join(folder, headFile)));
  for (const segment of snapshotNumbers(names)) total += await verifySnapshot(place, segment, data);
  compare(data, open, end);
  const checkpoints = await verifyTrail(place, data.records);
  const attachments = await verifyAttachments(place, data);
  const counts = { attachments: attachments.files, checkpoints };
  return { revision: end.revision, commits: data.revision, ...counts, bytes: total + attachments.bytes };
}

async function verifyJournals(place: CasePlace, segments: readonly number[]) {
  const { disk, folder, caseId } = place;
  const data = new CaseData();
  let end: JournalEnd = { segment: 1, size: 0, revision: 0, hash: firstHash(caseId), schemaVersion };
  let read = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment !== index + 1) throw damage(journalFile(index + 1), 0, 'missing');
    const bytes = await disk.read(join(folder, journalFile(segment)));
    const replayed = replaySegment({ place, data }, segment, bytes, end);
    if (replayed.bad !== null) throw damage(journalFile(segment), replayed.end.size, replayed.bad);
    end = replayed.end;
    read += bytes.length;
  }
  return { data, end, bytes: read };
}

/** Every file kept must be whole, and every attachment of the case must be kept. */
async function verifyAttachments(place: CasePlace, data: CaseData) {
  const files = await attachmentFiles(place);
  let bytes = 0;
  for (const file of files) bytes += (await readAttachmentFile(place, file)).length;
  for (const { sha256 } of data.rows.rows('attachments').values()) {
    const file = attachmentFile(place, sha256);
    if (!files.includes(file)) throw damage(file, 0, 'missing');
  }
  return { files: files.length, bytes };
}

async function verifySnapshot(place: CasePlace, segment: number, data: CaseData): Promise<number> {
  const manifest = await readManifest(place, segment);
  if (data.records[manifest.revision - 1]?.hash !== manifest.chain)
    throw damage(snapshotFile(segment), 0, 'chain');
  for (const part of manifest.parts) await readPart(place, part);
  const parts = manifest.parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return parts + (await sizeOf(place.disk, join(place.folder, snapshotFile(segment))));
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

async function sizeOf(disk: CasePlace['disk'], path: string): Promise<number> {
  return (await disk.state(path))?.size ?? 0;
}

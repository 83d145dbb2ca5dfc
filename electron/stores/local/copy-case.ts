import { join } from 'node:path';

import { attachmentFiles, keepAttachment, readAttachmentFile } from './attachments.ts';
import { appendCheckpoint, readCheckpoints } from './audit/checkpoint-log.ts';
import type { CasePlace } from './case-place.ts';
import { placeFile } from './durable-file.ts';
import { journalFile, partsFolder } from './file-names.ts';
import { decodeFrame, encodeFrame, firstHash, openPayload } from './frame.ts';
import { headOf, writeHead } from './head.ts';
import type { JournalEnd } from './journal.ts';
import { buildBeside, type NewCase } from './make-case.ts';
import type { Pace } from './pace.ts';
import { decodeSegmentHeader, encodeSegmentHeader, segmentHeaderSize } from './segment-header.ts';
import { damage } from './store-failure.ts';

/**
 * Writes a case with its whole history and its attachments into a new folder: the same case or, under another id, its
 * duplicate; encrypted, in clear, or under another key. The journals are written anew, since their chain begins with the
 * id. A crash leaves the whole copy or none. Throws `case-damaged`, `case-exists` and what the disks throw.
 */
export async function copyCase(
  from: CasePlace,
  to: NewCase & { readonly createdAt: string; readonly pace: Pace },
  end: Pick<JournalEnd, 'segment' | 'size'>,
): Promise<void> {
  const files = await attachmentFiles(from);
  to.pace.expects(await bytesOf(from, [...journalFiles(end.segment), ...files]));
  await buildBeside(to.disk, to.folder, async (folder) => {
    const place = { ...to, folder };
    await to.disk.makeFolder(join(folder, partsFolder));
    await writeHead(to.disk, folder, headOf(to));
    await copyJournals(from, place, end);
    if (to.caseId === from.caseId) await copyCheckpoints(from, place);
    for (const file of files) {
      const bytes = await readAttachmentFile(from, file);
      await keepAttachment(place, bytes);
      await to.pace.passed(bytes.length);
    }
  });
}

function journalFiles(segments: number): readonly string[] {
  return Array.from({ length: segments }, (_, at) => journalFile(at + 1));
}

async function bytesOf({ disk, folder }: CasePlace, files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) bytes += (await disk.state(join(folder, file)))?.size ?? 0;
  return bytes;
}

/** They speak of the plain payloads, so they hold whatever the case is sealed with. */
async function copyCheckpoints(from: CasePlace, to: CasePlace): Promise<void> {
  const { checkpoints } = await readCheckpoints(from);
  for (const checkpoint of checkpoints) await appendCheckpoint(to, checkpoint);
}

async function copyJournals(
  from: CasePlace,
  to: CasePlace & { readonly pace: Pace },
  end: Pick<JournalEnd, 'segment' | 'size'>,
): Promise<void> {
  let previous = firstHash(to.caseId);
  for (let segment = 1; segment <= end.segment; segment++) {
    const whole = await from.disk.read(join(from.folder, journalFile(segment)));
    const bytes = segment === end.segment ? whole.subarray(0, end.size) : whole;
    const copied = await copySegment({ from, to, segment, bytes }, previous);
    await placeFile(to.disk, join(to.folder, journalFile(segment)), Buffer.concat(copied.pieces));
    previous = copied.hash;
  }
}

interface SegmentToCopy {
  readonly from: CasePlace;
  readonly to: CasePlace & { readonly pace: Pace };
  readonly segment: number;
  readonly bytes: Buffer;
}

/** The bytes of the segment as the other case has it, and the hash of its last frame. */
async function copySegment({ from, to, segment, bytes }: SegmentToCopy, previous: Buffer) {
  const header = decodeSegmentHeader(bytes);
  if (header === null || header === 'newer') throw damage(journalFile(segment), 0, 'header');
  const { caseId, vault } = to;
  const pieces = [encodeSegmentHeader({ ...header, caseId, sealed: vault.encrypted, previous })];
  let hash = previous;
  for (let offset = segmentHeaderSize; offset < bytes.length;) {
    const frame = decodeFrame(bytes, offset);
    const payload = frame && frame !== 'newer' ? openPayload(frame, from.vault) : null;
    if (!frame || frame === 'newer' || !payload) throw damage(journalFile(segment), offset, 'content');
    const encoded = encodeFrame(frame.revision, hash, [payload], vault);
    pieces.push(...encoded.pieces);
    hash = encoded.hash;
    offset += frame.size;
    await to.pace.passed(frame.size);
  }
  return { pieces, hash };
}

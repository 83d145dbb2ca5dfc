import type { Change } from '../../../core/case/change.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import { admit } from './admit.ts';
import type { CaseData } from './case-data.ts';
import { decodeCommit } from './commit-payload.ts';
import { journalFile } from './file-names.ts';
import { decodeFrame, type Frame } from './frame.ts';
import { newer } from './head.ts';
import type { JournalEnd } from './journal.ts';
import { decodeSegmentHeader, segmentHeaderSize } from './segment-header.ts';
import { StoreFailure } from './store-failure.ts';

/** The case that replayed commits go into. */
export interface ReplayTarget {
  readonly caseId: string;
  readonly data: CaseData;
  /** Told of every Change that was applied. */
  readonly seen?: (change: Change) => void;
}

/** How far a segment could be taken in. */
export interface Replayed {
  /** The end of the last sound frame. */
  readonly end: JournalEnd;
  /** What is wrong at `end.size`; null when the segment ends there. */
  readonly bad: string | null;
}

/** Whether these bytes begin with a header that carries the chain on from `end`. */
export function continues(bytes: Buffer, segment: number, caseId: string, end: JournalEnd): boolean {
  const header = decodeSegmentHeader(bytes);
  if (header === 'newer') throw new StoreFailure({ code: 'case-newer', file: journalFile(segment) });
  if (header && header.schemaVersion > schemaVersion)
    throw newer('schemaVersion', header.schemaVersion, schemaVersion);
  return (
    header !== null &&
    header.segment === segment &&
    header.caseId === caseId &&
    header.firstRevision === end.revision + 1 &&
    header.previous.equals(end.hash)
  );
}

/**
 * Applies the commits of one segment, each checked against its checksum, the chain, the rows it changes and
 * their schemas, up to the first that fails. Throws only `case-newer`.
 */
export function replaySegment(
  into: ReplayTarget,
  segment: number,
  bytes: Buffer,
  before: JournalEnd,
): Replayed {
  if (!continues(bytes, segment, into.caseId, before))
    return { end: { ...before, segment, size: 0 }, bad: 'header' };
  let end: JournalEnd = { ...before, segment, size: segmentHeaderSize };
  while (end.size < bytes.length) {
    const frame = decodeFrame(bytes, end.size);
    if (frame === 'newer') throw new StoreFailure({ code: 'case-newer', file: journalFile(segment) });
    const bad = frame ? takeIn(into, frame, end) : 'checksum';
    if (bad !== null || !frame) return { end, bad };
    end = { segment, size: end.size + frame.size, revision: frame.revision, hash: frame.hash };
  }
  return { end, bad: null };
}

/** Applies one frame; answers what is wrong with it instead if anything is. */
function takeIn({ data, seen }: ReplayTarget, frame: Frame, end: JournalEnd): string | null {
  if (frame.revision !== end.revision + 1) return 'revision';
  if (!frame.previous.equals(end.hash)) return 'chain';
  const commit = decodeCommit(frame.payload);
  if (commit?.entry.revision !== frame.revision) return 'content';
  const admitted = admit(data.rows, commit.change);
  if (!admitted.ok) return 'rows';
  const hash = frame.hash.toString('hex');
  data.apply(admitted.value, [{ entry: commit.entry, segment: end.segment, offset: end.size, hash }]);
  seen?.(admitted.value);
  return null;
}

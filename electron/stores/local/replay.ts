import type { Change } from '../../../core/case/change.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import { allAtOnce } from '../../../core/tables/steps.ts';
import { admit } from './admit.ts';
import type { CaseData } from './case-data.ts';
import type { CasePlace } from './case-place.ts';
import { decodeCommit } from './commit-payload.ts';
import { journalFile } from './file-names.ts';
import { recordInSteps } from './history-record.ts';
import { decodeFrame, type Frame, openPayload } from './frame.ts';
import { newer } from './head.ts';
import type { JournalEnd } from './journal.ts';
import { migrateChange } from './migrate-change.ts';
import { decodeSegmentHeader, segmentHeaderSize, type SegmentHeader } from './segment-header.ts';
import { StoreFailure } from './store-failure.ts';

/** The case that replayed commits go into. */
export interface ReplayTarget {
  readonly place: CasePlace;
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

/** The header at the beginning of these bytes if it carries the chain on from `end`; throws `case-newer`. */
export function continuing(
  bytes: Buffer,
  segment: number,
  { caseId, vault }: CasePlace,
  end: JournalEnd,
): SegmentHeader | null {
  const header = decodeSegmentHeader(bytes);
  if (header === 'newer') throw new StoreFailure({ code: 'case-newer', file: journalFile(segment) });
  if (header === null) return null;
  if (header.schemaVersion > schemaVersion) throw newer('schemaVersion', header.schemaVersion, schemaVersion);
  const carriesOn =
    header.segment === segment &&
    header.caseId === caseId &&
    header.sealed === vault.encrypted &&
    header.firstRevision === end.revision + 1 &&
    header.previous.equals(end.hash);
  return carriesOn ? header : null;
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
  const header = continuing(bytes, segment, into.place, before);
  if (!header) return { end: { ...before, segment, size: 0 }, bad: 'header' };
  const rows = header.schemaVersion;
  let end: JournalEnd = { ...before, segment, size: segmentHeaderSize, schemaVersion: rows };
  while (end.size < bytes.length) {
    const frame = decodeFrame(bytes, end.size);
    if (frame === 'newer') throw new StoreFailure({ code: 'case-newer', file: journalFile(segment) });
    const bad = frame ? takeIn(into, frame, end) : 'checksum';
    if (bad !== null || !frame) return { end, bad };
    end = { ...end, size: end.size + frame.size, revision: frame.revision, hash: frame.hash };
  }
  return { end, bad: null };
}

/** Applies one frame; answers what is wrong with it instead if anything is. */
function takeIn({ data, place, seen }: ReplayTarget, frame: Frame, end: JournalEnd): string | null {
  if (frame.revision !== end.revision + 1) return 'revision';
  if (!frame.previous.equals(end.hash)) return 'chain';
  const payload = openPayload(frame, place.vault);
  const commit = payload && allAtOnce(decodeCommit(payload));
  if (!payload || commit?.entry.revision !== frame.revision) return 'content';
  const admitted = allAtOnce(admit(data.rows, migrateChange(commit.change, end.schemaVersion)));
  if (!admitted.ok) return 'rows';
  data.apply(admitted.value, [allAtOnce(recordInSteps(commit.entry, end, frame.hash, [payload]))]);
  seen?.(admitted.value);
  return null;
}

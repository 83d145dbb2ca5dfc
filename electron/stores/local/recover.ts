import { join } from 'node:path';

import type { Change } from '../../../core/case/change.ts';
import type { Problem } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import { CaseData } from './case-data.ts';
import { chooseSnapshot, type Snapshots } from './choose-snapshot.ts';
import { DirtyRows } from './dirty-rows.ts';
import type { CasePlace } from './case-place.ts';
import { journalFile, journalNumbers } from './file-names.ts';
import { firstHash, hasFrameFrom } from './frame.ts';
import type { JournalEnd } from './journal.ts';
import { continuing, type Replayed, replaySegment } from './replay.ts';
import { decodeSegmentHeader, segmentHeaderSize } from './segment-header.ts';
import type { Manifest } from './snapshot.ts';
import { damage, problemOf } from './store-failure.ts';

/** Bytes after the last sound frame that no commit was acknowledged for. */
export interface TornTail {
  readonly segment: number;
  readonly offset: number;
  readonly bytes: Buffer;
}

/** A case as its folder holds it, and what `repair` has to put in order before it is written to again. */
export interface Recovered {
  readonly data: CaseData;
  readonly end: JournalEnd;
  /** The snapshot it was opened from. */
  readonly base: Manifest | null;
  /** Rows that the snapshot does not hold as they are now. */
  readonly dirty: DirtyRows;
  /** Bytes of journal that were read on top of it. */
  readonly replayed: number;
  /** Why it may not be written to: the first damage found. Null when all is well. */
  readonly damaged: Problem | null;
  readonly notes: readonly Problem[];
  /** Snapshots whose manifest is whole, newest first. */
  readonly manifests: readonly Manifest[];
  readonly tail: TornTail | null;
  /** Later segments without frames that do not carry the chain on: left behind by a rotation that failed. */
  readonly useless: readonly number[];
  /** Whether the segment of `end` must be made anew, because its header was lost before it held a frame. */
  readonly segmentMissing: boolean;
}

/**
 * Reads a case without writing: the newest snapshot that verifies, then every journal segment from there. Goes back to
 * older snapshots and at last to the first segment when one does not verify. Damage ends it at the last sound commit;
 * throws `case-damaged` when there is not even one, and `case-newer`.
 */
export async function recover(place: CasePlace): Promise<Recovered> {
  const recovery = new Recovery(place, await chooseSnapshot(place));
  await recovery.checkEarlierSegments();
  await recovery.replay();
  recovery.checkAgainstManifests();
  return recovery.result();
}

class Recovery {
  readonly #place: CasePlace;
  readonly #snapshots: Snapshots;
  readonly #data: CaseData;
  readonly #notes: Problem[];
  readonly #dirty = new DirtyRows();
  readonly #useless: number[] = [];
  #end: JournalEnd;
  #tail: TornTail | null = null;
  #damaged: Problem | null = null;
  #segmentMissing = false;
  #replayed = 0;

  constructor(place: CasePlace, snapshots: Snapshots) {
    this.#place = place;
    this.#snapshots = snapshots;
    this.#data = snapshots.data ?? new CaseData();
    this.#notes = [...snapshots.notes];
    const { base } = snapshots;
    const hash = base ? Buffer.from(base.chain, 'hex') : firstHash(place.caseId);
    this.#end = {
      ...{ segment: base?.segment ?? 1, size: 0, revision: base?.revision ?? 0 },
      ...{ hash, schemaVersion },
    };
  }

  result(): Recovered {
    if (this.#data.revision === 0) throw damage(journalFile(1), 0, 'no commit');
    return {
      data: this.#data,
      end: this.#end,
      base: this.#snapshots.base,
      dirty: this.#dirty,
      replayed: this.#replayed,
      damaged: this.#damaged,
      notes: this.#damaged ? [...this.#notes, this.#damaged] : this.#notes,
      manifests: this.#snapshots.manifests,
      tail: this.#tail,
      useless: this.#useless,
      segmentMissing: this.#segmentMissing,
    };
  }

  /** Segments before the snapshot are not read at opening, but they must be there in full. */
  async checkEarlierSegments(): Promise<void> {
    for (const { segment, bytes } of this.#snapshots.base?.journals ?? []) {
      const state = await this.#place.disk.state(this.#path(segment));
      if (state?.size !== bytes)
        this.#damage(segment, Math.min(state?.size ?? 0, bytes), state ? 'size' : 'missing');
    }
  }

  async replay(): Promise<void> {
    const segments = await this.#segments();
    const last = segments.findLast(({ size }) => size > segmentHeaderSize)?.segment ?? 0;
    const first = this.#end.segment;
    for (const [index, { segment }] of segments.entries()) {
      if (segment !== first + index) {
        this.#damage(first + index, 0, 'missing');
        return;
      }
      const bytes = await this.#place.disk.read(this.#path(segment));
      if (segment > last) this.#takeEmpty(segment, bytes);
      else if (!this.#takeSegment(segment, bytes, segment === last)) return;
    }
    if (segments.length === 0) this.#damage(first, 0, 'missing');
    else if (this.#end.size === 0) this.#segmentMissing = true;
  }

  /** What an unreadable or older snapshot still proves: the journal once reached its revision. */
  checkAgainstManifests(): void {
    for (const { revision, chain } of this.#snapshots.manifests) {
      const record = this.#data.records[revision - 1];
      if (record?.hash === chain) continue;
      this.#tail = null;
      this.#damage(this.#end.segment, this.#end.size, record ? 'chain' : 'ends early');
    }
  }

  /** False when the segment is damaged: nothing after it may be used. */
  #takeSegment(segment: number, bytes: Buffer, last: boolean): boolean {
    const target = {
      place: this.#place,
      data: this.#data,
      seen: (change: Change) => this.#dirty.note(change),
    };
    const { end, bad } = replaySegment(target, segment, bytes, this.#end);
    this.#replayed += end.size;
    const torn = last && isTorn(bytes, end, bad);
    if (bad === null || torn) this.#end = end;
    if (torn) this.#tail = { segment, offset: end.size, bytes: bytes.subarray(end.size) };
    else if (bad !== null) this.#damage(segment, end.size, bad);
    return bad === null || torn;
  }

  #takeEmpty(segment: number, bytes: Buffer): void {
    const next = continuing(bytes, segment, this.#place, this.#end);
    if (next)
      this.#end = {
        ...this.#end,
        ...{ segment, size: segmentHeaderSize, schemaVersion: next.schemaVersion },
      };
    else this.#useless.push(segment);
    if (decodeSegmentHeader(bytes) === null)
      this.#notes.push({ code: 'case-rebuilt', file: journalFile(segment), details: { reason: 'header' } });
  }

  #damage(segment: number, offset: number, reason: string): void {
    this.#damaged ??= problemOf(damage(journalFile(segment), offset, reason));
  }

  async #segments(): Promise<readonly { readonly segment: number; readonly size: number }[]> {
    const numbers = journalNumbers(await this.#place.disk.list(this.#place.folder));
    const following = numbers.filter((segment) => segment >= this.#end.segment);
    const states = following.map(async (segment) => ({
      segment,
      size: (await this.#place.disk.state(this.#path(segment)))?.size ?? 0,
    }));
    return Promise.all(states);
  }

  #path(segment: number): string {
    return join(this.#place.folder, journalFile(segment));
  }
}

/** Bad bytes are the remains of a write that never ended only if no whole frame follows them. */
function isTorn(bytes: Buffer, { size, revision }: JournalEnd, bad: Replayed['bad']): boolean {
  return bad === 'checksum' && !hasFrameFrom(bytes, size, revision + 1);
}

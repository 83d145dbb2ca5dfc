import { join } from 'node:path';

import type { Problem } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import type { Steps } from '../../../core/tables/steps.ts';
import type { CasePlace } from './case-place.ts';
import { type DiskFile, writeAll } from './disk.ts';
import { placeFile } from './durable-file.ts';
import { journalFile } from './file-names.ts';
import { type EncodedFrame, encodeFrameInSteps } from './frame.ts';
import type { Pieces } from './pieces.ts';
import { encodeSegmentHeader, segmentHeaderSize } from './segment-header.ts';
import { problemOf, StoreFailure } from './store-failure.ts';

/** Where the next frame goes. */
export interface JournalEnd {
  readonly segment: number;
  /** Size of that segment in bytes. */
  readonly size: number;
  /** Revision and hash of the last frame. */
  readonly revision: number;
  readonly hash: Buffer;
  /** Version of the rows in that segment. */
  readonly schemaVersion: number;
}

/** A frame that is encoded for the end of the journal and not yet written. */
export interface PreparedFrame extends Pick<EncodedFrame, 'pieces' | 'size'> {
  readonly next: JournalEnd;
}

/**
 * The journal of an open case at its end. What `append` returned from is durable. A write that fails is taken back; when
 * that fails too, or the disk reports EIO, or somebody else touched the file, nothing more is written until the case is
 * opened again (after a failed flush nobody can say which bytes are on the disk).
 */
export class Journal {
  readonly #place: CasePlace;
  #file: DiskFile;
  #identity: string;
  #end: JournalEnd;
  #stopped: Problem | null = null;

  private constructor(place: CasePlace, end: JournalEnd, opened: OpenedSegment) {
    this.#place = place;
    this.#end = end;
    this.#file = opened.file;
    this.#identity = opened.identity;
  }

  /**
   * Opens the last segment for appending. What is in it then survives a power cut: a process that was killed may have left
   * its last bytes, and the segment's very name, to the system.
   */
  static async open(place: CasePlace, end: JournalEnd): Promise<Journal> {
    const opened = await openSegment(place, end.segment);
    try {
      await opened.file.datasync();
      await place.disk.syncFolder(place.folder);
    } catch (error) {
      await opened.file.close().catch(() => undefined);
      throw error;
    }
    return new Journal(place, end, opened);
  }

  get end(): JournalEnd {
    return this.#end;
  }

  /** Why nothing more is written, or null. */
  get stopped(): Problem | null {
    return this.#stopped;
  }

  /** Encodes a frame for the present end; only the one prepared last can be appended. */
  *prepare(payload: Pieces): Steps<PreparedFrame> {
    const revision = this.#end.revision + 1;
    const encoding = encodeFrameInSteps(revision, this.#end.hash, payload, this.#place.vault);
    const { pieces, size, hash } = yield* encoding;
    return { pieces, size, next: { ...this.#end, size: this.#end.size + size, revision, hash } };
  }

  /** Makes a prepared frame durable, or throws and leaves the journal as it was. */
  async append({ pieces, next }: PreparedFrame): Promise<void> {
    await this.#refuseForeignChange();
    try {
      for (const piece of pieces) await writeAll(this.#file, piece);
      await this.#file.datasync();
    } catch (error) {
      const problem = problemOf(error);
      await this.#takeBack(problem);
      throw new StoreFailure(problem);
    }
    this.#end = next;
  }

  /** Goes on in a new segment; when that fails the present one stays in use. A segment without frames is kept. */
  async rotate(): Promise<void> {
    await this.#refuseForeignChange();
    if (this.#end.size === segmentHeaderSize) return;
    const segment = this.#end.segment + 1;
    const end: JournalEnd = { ...this.#end, segment, size: segmentHeaderSize, schemaVersion };
    const previous = this.#file;
    const opened = await this.#beginSegment(end);
    this.#file = opened.file;
    this.#identity = opened.identity;
    this.#end = end;
    await previous.close();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #beginSegment(end: JournalEnd): Promise<OpenedSegment> {
    try {
      await writeSegment(this.#place, end);
      return await openSegment(this.#place, end.segment);
    } catch (error) {
      // an empty segment that stays behind all the same is dropped at the next opening
      const { disk, folder } = this.#place;
      await disk.remove(join(folder, journalFile(end.segment))).catch(() => undefined);
      throw error;
    }
  }

  async #refuseForeignChange(): Promise<void> {
    if (this.#stopped) throw new StoreFailure(this.#stopped);
    const file = journalFile(this.#end.segment);
    const { disk, folder } = this.#place;
    const state = await disk.state(join(folder, file));
    if (state?.identity === this.#identity && state.size === this.#end.size) return;
    this.#stopped = { code: 'case-changed-outside', file };
    throw new StoreFailure(this.#stopped);
  }

  async #takeBack(problem: Problem): Promise<void> {
    if (problem.details?.['reason'] === 'EIO') this.#stopped = problem;
    try {
      await this.#file.truncate(this.#end.size);
      await this.#file.datasync();
    } catch {
      this.#stopped = problem;
    }
  }
}

interface OpenedSegment {
  readonly file: DiskFile;
  readonly identity: string;
}

/** Puts an empty segment for rows of the present version on disk for good. */
export async function writeSegment(
  { disk, folder, caseId, vault }: CasePlace,
  { segment, revision, hash }: Pick<JournalEnd, 'segment' | 'revision' | 'hash'>,
): Promise<void> {
  const header = {
    ...{ segment, schemaVersion, caseId, sealed: vault.encrypted },
    ...{ firstRevision: revision + 1, previous: hash },
  };
  await placeFile(disk, join(folder, journalFile(segment)), encodeSegmentHeader(header));
  await disk.syncFolder(folder);
}

async function openSegment({ disk, folder }: CasePlace, segment: number): Promise<OpenedSegment> {
  const path = join(folder, journalFile(segment));
  const file = await disk.open(path, 'append');
  return { file, identity: (await disk.state(path))?.identity ?? '' };
}

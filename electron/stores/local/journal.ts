import { join } from 'node:path';

import type { Problem } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import { type Disk, type DiskFile, writeAll } from './disk.ts';
import { placeFile } from './durable-file.ts';
import { journalFile } from './file-names.ts';
import { encodeFrame } from './frame.ts';
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
}

/** A frame that is encoded for the end of the journal and not yet written. */
export interface PreparedFrame {
  readonly bytes: Buffer;
  readonly next: JournalEnd;
}

/**
 * The journal of an open case at its end. What `append` returned from is durable. A write that fails is taken back; when
 * that fails too, or the disk reports EIO, or somebody else touched the file, nothing more is written until the case is
 * opened again (after a failed flush nobody can say which bytes are on the disk).
 */
export class Journal {
  readonly #disk: Disk;
  readonly #folder: string;
  #file: DiskFile;
  #identity: string;
  #end: JournalEnd;
  #stopped: Problem | null = null;

  private constructor(disk: Disk, folder: string, end: JournalEnd, opened: OpenedSegment) {
    this.#disk = disk;
    this.#folder = folder;
    this.#end = end;
    this.#file = opened.file;
    this.#identity = opened.identity;
  }

  /** Opens the last segment for appending. */
  static async open(disk: Disk, folder: string, end: JournalEnd): Promise<Journal> {
    return new Journal(disk, folder, end, await openSegment(disk, folder, end.segment));
  }

  get end(): JournalEnd {
    return this.#end;
  }

  /** Why nothing more is written, or null. */
  get stopped(): Problem | null {
    return this.#stopped;
  }

  /** Encodes a frame for the present end; only the one prepared last can be appended. */
  prepare(payload: Buffer): PreparedFrame {
    const revision = this.#end.revision + 1;
    const { bytes, hash } = encodeFrame(revision, this.#end.hash, payload);
    return {
      bytes,
      next: { segment: this.#end.segment, size: this.#end.size + bytes.length, revision, hash },
    };
  }

  /** Makes a prepared frame durable, or throws and leaves the journal as it was. */
  async append({ bytes, next }: PreparedFrame): Promise<void> {
    await this.#refuseForeignChange();
    try {
      await writeAll(this.#file, bytes);
      await this.#file.datasync();
    } catch (error) {
      const problem = problemOf(error);
      await this.#takeBack(problem);
      throw new StoreFailure(problem);
    }
    this.#end = next;
  }

  /** Goes on in a new segment; when that fails the present one stays in use. A segment without frames is kept. */
  async rotate(caseId: string): Promise<void> {
    await this.#refuseForeignChange();
    if (this.#end.size === segmentHeaderSize) return;
    const end: JournalEnd = { ...this.#end, segment: this.#end.segment + 1, size: segmentHeaderSize };
    const previous = this.#file;
    const opened = await this.#beginSegment(caseId, end);
    this.#file = opened.file;
    this.#identity = opened.identity;
    this.#end = end;
    await previous.close();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #beginSegment(caseId: string, end: JournalEnd): Promise<OpenedSegment> {
    try {
      await writeSegment(this.#disk, this.#folder, caseId, end);
      return await openSegment(this.#disk, this.#folder, end.segment);
    } catch (error) {
      // an empty segment that stays behind all the same is dropped at the next opening
      await this.#disk.remove(join(this.#folder, journalFile(end.segment))).catch(() => undefined);
      throw error;
    }
  }

  async #refuseForeignChange(): Promise<void> {
    if (this.#stopped) throw new StoreFailure(this.#stopped);
    const file = journalFile(this.#end.segment);
    const state = await this.#disk.state(join(this.#folder, file));
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

/** Puts an empty segment on disk for good. */
export async function writeSegment(
  disk: Disk,
  folder: string,
  caseId: string,
  { segment, revision, hash }: JournalEnd,
): Promise<void> {
  const header = { segment, schemaVersion, caseId, firstRevision: revision + 1, previous: hash };
  await placeFile(disk, join(folder, journalFile(segment)), encodeSegmentHeader(header));
  await disk.syncFolder(folder);
}

async function openSegment(disk: Disk, folder: string, segment: number): Promise<OpenedSegment> {
  const path = join(folder, journalFile(segment));
  const file = await disk.open(path, 'append');
  return { file, identity: (await disk.state(path))?.identity ?? '' };
}

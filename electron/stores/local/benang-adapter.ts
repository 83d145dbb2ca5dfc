import type { Adapter } from 'lowdb';

import type { Problem } from '../../../core/case/problem.ts';
import type { Committed } from '../case-store.ts';
import type { CaseData } from './case-data.ts';
import { type CasePlace, Checkpoint, type CheckpointLimits } from './checkpoint.ts';
import { encodeCommit } from './commit-payload.ts';
import { largestPayload } from './frame.ts';
import type { HistoryRecord } from './history-record.ts';
import { Journal, type PreparedFrame } from './journal.ts';
import { type Recovered, recover } from './recover.ts';
import { repair } from './repair.ts';
import { problemOf, StoreFailure } from './store-failure.ts';
import { tidy } from './tidy.ts';

/**
 * What lowdb reads and writes a case through. `read` recovers it. `write` is a barrier: when it returns, everything
 * staged is on disk for good. It never writes the data lowdb hands it: the journal has them already.
 */
export class BenangAdapter implements Adapter<CaseData> {
  readonly #place: CasePlace;
  readonly #limits: CheckpointLimits;
  readonly #notes: Problem[] = [];
  #readOnly: Problem | null;
  #journal: Journal | null = null;
  #checkpoint: Checkpoint | null = null;
  #staged: { readonly committed: Committed; readonly frame: PreparedFrame } | null = null;

  /** With a reason for `readOnly`, nothing in the folder is touched. */
  constructor(place: CasePlace, limits: CheckpointLimits, readOnly: Problem | null) {
    this.#place = place;
    this.#limits = limits;
    this.#readOnly = readOnly;
    if (readOnly) this.#notes.push(readOnly);
  }

  /** What recovery and failed snapshots have to tell the analyst. */
  get notes(): readonly Problem[] {
    const stopped = this.#journal?.stopped;
    return stopped ? [...this.#notes, stopped] : this.#notes;
  }

  /** Why nothing can be written, or null. */
  get readOnly(): Problem | null {
    return this.#readOnly ?? this.#journal?.stopped ?? null;
  }

  async read(): Promise<CaseData> {
    const { disk, folder, caseId } = this.#place;
    const recovered = await recover(disk, folder, caseId);
    this.#notes.push(...recovered.notes);
    this.#readOnly ??= recovered.damaged;
    if (!this.#readOnly) await this.#openForWriting(recovered);
    return recovered.data;
  }

  /** Encodes a commit as the next frame; `write` makes it durable. One at a time. */
  stage(committed: Committed): HistoryRecord {
    const journal = this.#writable();
    const payload = encodeCommit(committed);
    if (payload.length > largestPayload)
      throw new StoreFailure({
        code: 'file-too-large',
        details: { bytes: payload.length, limit: largestPayload },
      });
    const frame = journal.prepare(payload);
    this.#staged = { committed, frame };
    const { segment, size } = journal.end;
    return { entry: committed.entry, segment, offset: size, hash: frame.next.hash.toString('hex') };
  }

  async write(): Promise<void> {
    const staged = this.#staged;
    this.#staged = null;
    if (!staged) return;
    await this.#writable().append(staged.frame);
    this.#checkpoint?.note(staged.committed.change, staged.frame.bytes.length);
  }

  get snapshotDue(): boolean {
    return this.readOnly === null && this.#checkpoint?.due === true;
  }

  /** Starts a snapshot and answers the step that finishes it beside later commits; a failure becomes a note. */
  async beginSnapshot(data: CaseData): Promise<() => Promise<void>> {
    if (this.readOnly || !this.#journal || !this.#checkpoint?.behind(data)) return () => Promise.resolve();
    const checkpoint = this.#checkpoint;
    const journal = this.#journal;
    const finish = await this.#noting(() => checkpoint.begin(data, journal));
    return async () => {
      if (finish) await this.#noting(finish);
    };
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }

  async #openForWriting(recovered: Recovered): Promise<void> {
    const { disk, folder, caseId } = this.#place;
    try {
      const { end, notes } = await repair(disk, folder, caseId, recovered);
      this.#notes.push(...notes);
      this.#journal = await Journal.open(disk, folder, end);
      this.#checkpoint = new Checkpoint(this.#place, recovered, this.#limits);
    } catch (error) {
      // the case is whole in memory; only writing has to wait until the disk allows it again
      this.#readOnly = problemOf(error);
      this.#notes.push(this.#readOnly);
      return;
    }
    // files of a snapshot that did not verify are left alone until a new one replaces it
    if (recovered.base && recovered.notes.length === 0)
      await this.#noting(() => tidy(disk, folder, recovered.manifests.slice(0, 2)));
  }

  async #noting<T>(step: () => Promise<T>): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      const problem = problemOf(error);
      if (!this.#notes.some(({ code }) => code === problem.code)) this.#notes.push(problem);
      return undefined;
    }
  }

  #writable(): Journal {
    if (this.readOnly || !this.#journal) throw new StoreFailure(this.readOnly ?? { code: 'case-read-only' });
    return this.#journal;
  }
}

import { dirname } from 'node:path';

import type { Adapter } from 'lowdb';

import type { Problem } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import type { Committed, Work } from '../case-store.ts';
import { checkTrailEnd } from './audit-trail.ts';
import { mendLog } from './audit/checkpoint-log.ts';
import { Ballast } from './ballast.ts';
import type { CaseData } from './case-data.ts';
import type { CasePlace } from './case-place.ts';
import { Checkpoint, type StoreLimits } from './checkpoint.ts';
import { encodeCommit } from './commit-payload.ts';
import { frameHeaderSize, largestPayload } from './frame.ts';
import { type Head, headOf, isOutdated, writeHead } from './head.ts';
import { type HistoryRecord, recordInSteps } from './history-record.ts';
import { Journal, type JournalEnd, type PreparedFrame } from './journal.ts';
import { lengthOf } from './pieces.ts';
import { type Recovered, recover } from './recover.ts';
import { repair } from './repair.ts';
import { problemOf, StoreFailure } from './store-failure.ts';
import { tidy } from './tidy.ts';

/** How a case is opened. */
export interface Opening {
  readonly place: CasePlace;
  readonly head: Head;
  readonly limits: StoreLimits;
  /** With a reason for it, nothing in the folder is touched. */
  readonly readOnly: Problem | null;
}

/**
 * What lowdb reads and writes a case through. `read` recovers it. `write` is a barrier: when it returns, everything
 * staged is on disk for good. It never writes the data lowdb hands it: the journal has them already.
 */
export class BenangAdapter implements Adapter<CaseData> {
  readonly #opening: Opening;
  readonly #ballast: Ballast;
  readonly #notes: Problem[] = [];
  #readOnly: Problem | null;
  #recovered: JournalEnd | null = null;
  #journal: Journal | null = null;
  #checkpoint: Checkpoint | null = null;
  #staged: { readonly committed: Committed; readonly frame: PreparedFrame } | null = null;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#ballast = new Ballast(opening.place, opening.limits.ballast);
    this.#readOnly = opening.readOnly;
    if (opening.readOnly) this.#notes.push(opening.readOnly);
  }

  /** What recovery, a full disk and failed snapshots have to tell the analyst. */
  get notes(): readonly Problem[] {
    const stopped = this.#journal?.stopped;
    return stopped ? [...this.#notes, stopped] : this.#notes;
  }

  /** Why nothing can be written, or null. */
  get readOnly(): Problem | null {
    return this.#readOnly ?? this.#journal?.stopped ?? null;
  }

  /** Where the journal ends: what lies before is durable and never changes; null before it was read. */
  get end(): JournalEnd | null {
    return this.#journal?.end ?? this.#recovered;
  }

  async read(): Promise<CaseData> {
    const recovered = await recover(this.#opening.place);
    this.#recovered = recovered.end;
    this.#notes.push(...recovered.notes);
    const cut = await this.#trailProblem(recovered.data);
    this.#readOnly ??= recovered.damaged ?? cut;
    if (!this.#readOnly) await this.#openForWriting(recovered);
    return recovered.data;
  }

  /** Encodes a commit as the next frame; `write` makes it durable. One at a time. */
  async stage(committed: Committed, work: Work): Promise<HistoryRecord> {
    const journal = this.#writable();
    const payload = await work(encodeCommit(committed));
    refuseTooLarge(lengthOf(payload));
    const frame = await work(journal.prepare(payload));
    // sealed it is a little longer
    refuseTooLarge(frame.size - frameHeaderSize);
    const recording = recordInSteps(committed.entry, journal.end, frame.next.hash, payload);
    const record = await work(recording);
    this.#staged = { committed, frame };
    return record;
  }

  async write(): Promise<void> {
    const staged = this.#staged;
    this.#staged = null;
    if (!staged) return;
    await this.#append(staged.frame);
    this.#checkpoint?.note(staged.committed.change, staged.frame.size);
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

  /** Writes nothing more: the folder is about to be replaced. */
  async abandon(): Promise<void> {
    this.#readOnly = { code: 'case-read-only' };
    await this.close();
  }

  async close(): Promise<void> {
    const journal = this.#journal;
    this.#journal = null;
    await journal?.close();
  }

  /** A journal that was cut where a commit ends still falls short of the last checkpoint. */
  async #trailProblem({ records }: CaseData): Promise<Problem | null> {
    try {
      await checkTrailEnd(this.#opening.place, records);
      return null;
    } catch (error) {
      const problem = problemOf(error);
      this.#notes.push(problem);
      return problem;
    }
  }

  /** On a full disk the reserve is given up and the commit tried once more. */
  async #append(frame: PreparedFrame): Promise<void> {
    try {
      await this.#writable().append(frame);
    } catch (error) {
      if (problemOf(error).code !== 'disk-full' || this.readOnly) throw error;
      if (!(await this.#ballast.release().catch(() => false))) throw error;
      await this.#writable().append(frame);
      this.#note({ code: 'reserve-used' });
    }
  }

  async #openForWriting(recovered: Recovered): Promise<void> {
    const { place, limits } = this.#opening;
    try {
      await this.#upgradeHead();
      const { end, notes } = await repair(place, recovered);
      const torn = await mendLog(place);
      this.#notes.push(...notes, ...(torn ? [torn] : []));
      this.#journal = await Journal.open(place, end);
      // a case whose maker was killed may have left its very name to the system; not every parent can be flushed
      await place.disk.syncFolder(dirname(place.folder)).catch(() => undefined);
      if (end.schemaVersion < schemaVersion) await this.#journal.rotate();
      this.#checkpoint = new Checkpoint(place, recovered, limits);
    } catch (error) {
      // the case is whole in memory; only writing has to wait until the disk allows it again
      this.#readOnly = problemOf(error);
      this.#notes.push(this.#readOnly);
      return;
    }
    await this.#noting(() => this.#ballast.load(), 'reserve-missing');
    // files of a snapshot that did not verify are left alone until a new one replaces it
    if (recovered.base && recovered.notes.length === 0)
      await this.#noting(() => tidy(place, recovered.manifests.slice(0, 2)));
  }

  /** A program of an earlier version must refuse the case from here on, before it finds rows it does not know. */
  async #upgradeHead(): Promise<void> {
    const { place, head } = this.#opening;
    if (!isOutdated(head)) return;
    await writeHead(place.disk, place.folder, headOf(head));
    this.#notes.push({ code: 'case-upgraded', details: { from: head.formatVersion } });
  }

  /** A step whose failure the analyst is told of and that nothing else depends on. */
  async #noting<T>(step: () => Promise<T>, code?: Problem['code']): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      const problem = problemOf(error);
      this.#note(code ? { ...problem, code } : problem);
      return undefined;
    }
  }

  #note(problem: Problem): void {
    if (!this.#notes.some(({ code }) => code === problem.code)) this.#notes.push(problem);
  }

  #writable(): Journal {
    if (this.readOnly || !this.#journal) throw new StoreFailure(this.readOnly ?? { code: 'case-read-only' });
    return this.#journal;
  }
}

function refuseTooLarge(bytes: number): void {
  if (bytes > largestPayload)
    throw new StoreFailure({ code: 'file-too-large', details: { bytes, limit: largestPayload } });
}

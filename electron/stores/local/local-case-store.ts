import type { Low } from 'lowdb';

import type { CaseRows } from '../../../core/case/case-rows.ts';
import type { Change } from '../../../core/case/change.ts';
import type { HistoryEntry } from '../../../core/case/history.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import { parse } from '../../../core/case/parse.ts';
import { fail, type Problem, type Result } from '../../../core/case/problem.ts';
import type { Row, TableName } from '../../../core/case/tables.ts';
import { allAtOnce } from '../../../core/tables/steps.ts';
import type {
  CaseStore,
  CommitMeta,
  Committed,
  Page,
  ScopeFilter,
  SearchQuery,
  SignedNote,
  Signer,
  Work,
} from '../case-store.ts';
import { admit } from './admit.ts';
import { keepAttachment, readAttachment } from './attachments.ts';
import { checkHeld, signTrail } from './audit-trail.ts';
import type { BenangAdapter } from './benang-adapter.ts';
import type { CaseData } from './case-data.ts';
import { buildIndexes } from './build-indexes.ts';
import { countsOf, neighboursOf, rowsOf, topologyOf } from './case-queries.ts';
import type { CasePlace } from './case-place.ts';
import { historyEntry } from './history-record.ts';
import { type FolderOwner, LocalFolder } from './local-folder.ts';
import { KeptSearch } from './kept-search.ts';
import type { Lock } from './lock.ts';
import { readCommit } from './read-commit.ts';
import { SerialQueue } from './serial-queue.ts';
import { SortedIds } from './sorted-ids.ts';
import { attempt, StoreFailure } from './store-failure.ts';
import { verifyCase } from './verify.ts';

/** What an open local case is made of. */
export interface LocalCase {
  readonly place: CasePlace;
  /** Read already. */
  readonly db: Low<CaseData>;
  readonly adapter: BenangAdapter;
  /** Null when the case is only read. */
  readonly lock: Lock | null;
  /** How it is encrypted; null when it lies in clear. */
  readonly protection: FolderOwner['protection'];
}

/** A case in a folder of this machine: rows in memory, every commit in the journal before it is acknowledged. */
export class LocalCaseStore implements CaseStore {
  readonly #case: LocalCase;
  readonly #commits = new SerialQueue();
  /** Snapshots and verification: one at a time, and before the commits they wait for. */
  readonly #background = new SerialQueue();
  readonly #ids: SortedIds;
  readonly #search: KeptSearch;
  readonly #openedAt: number;
  /** The case as a folder. */
  readonly folder: LocalFolder;
  #snapshots: Promise<void> = Promise.resolve();
  #snapshotWaits = false;
  #closing: Promise<void> | null = null;

  constructor(local: LocalCase) {
    this.#case = local;
    this.#ids = new SortedIds(this.#rows);
    this.#search = new KeptSearch(this.#rows);
    this.#openedAt = this.revision();
    this.folder = new LocalFolder({
      ...local,
      data: () => this.#data,
      standingStill: (step) => this.#standingStill(step),
      betweenSnapshots: (step) => this.#background.run(step),
    });
  }

  get report() {
    const { readOnly, notes } = this.#case.adapter;
    const { encrypted } = this.#case.place.vault;
    return { revision: this.#openedAt, readOnly: readOnly !== null, encrypted, notes };
  }

  revision(): number {
    return this.#data.revision;
  }

  rows<T extends TableName>(table: T, ids: readonly Identifier[]): Promise<readonly Row<T>[]> {
    return Promise.resolve(rowsOf(this.#rows, table, ids));
  }

  all<T extends TableName>(table: T): Promise<readonly Row<T>[]> {
    return Promise.resolve(rowsOf(this.#rows, table, this.#ids.of(table)));
  }

  load(): Promise<CaseRows> {
    return Promise.resolve(this.#rows);
  }

  neighbours(ids: readonly Identifier[], limit: number) {
    return Promise.resolve(neighboursOf(this.#rows, ids, limit));
  }

  search(query: SearchQuery, page: Page) {
    return this.#search.search(query, page);
  }

  counts(scope: ScopeFilter) {
    return Promise.resolve(countsOf(this.#rows, this.#ids, scope));
  }

  topology(scope: ScopeFilter) {
    return Promise.resolve(topologyOf(this.#rows, this.#ids, scope));
  }

  async commit(change: Change, meta: CommitMeta, work: Work = allAtOnce): Promise<Result<Committed>> {
    if (this.#closing) throw new Error('the case is closed');
    const result = await this.#commits.run(() => this.#commit(change, meta, work));
    if (this.#case.adapter.snapshotDue) this.#startSnapshot();
    return result;
  }

  async changesSince(revision: number): Promise<readonly Committed[]> {
    const found: Committed[] = [];
    for (const { entry } of this.#data.records.slice(revision)) found.push(await this.#read(entry.revision));
    return found;
  }

  committed(revision: number, work?: Work): Promise<Result<Committed>> {
    return attempt(() => this.#read(revision, work));
  }

  history(): Promise<readonly HistoryEntry[]> {
    return Promise.resolve(this.#data.entries);
  }

  cursor() {
    return Promise.resolve(this.#data.cursor);
  }

  attach(bytes: Buffer): Promise<Result<string>> {
    const { place, adapter } = this.#case;
    if (adapter.readOnly) return Promise.resolve(refuse(adapter.readOnly));
    return attempt(() => keepAttachment(place, bytes));
  }

  attachment(sha256: string): Promise<Result<Buffer>> {
    return attempt(() => readAttachment(this.#case.place, sha256));
  }

  sign(key: Signer, time: string): Promise<Result<SignedNote>> {
    const { place, adapter } = this.#case;
    if (adapter.readOnly) return Promise.resolve(refuse(adapter.readOnly));
    return this.#standingStill(() => attempt(() => signTrail(place, this.#data.records, key, time)));
  }

  checkNote(held: SignedNote) {
    return Promise.resolve(checkHeld(this.#case.place, this.#data.records, held));
  }

  verify() {
    return this.#standingStill(() => attempt(() => verifyCase(this.#case.place, this.#data)));
  }

  /** Builds what most questions look something up in, while others are answered; ends early when the case is closed. */
  buildIndexes(): Promise<void> {
    return buildIndexes(this.#rows, () => this.#closing !== null);
  }

  readWritten(): Promise<void> {
    return this.#rows.unfold(0) ? this.buildIndexes() : Promise.resolve();
  }

  /** Waits for what is under way, takes a last snapshot and gives the folder free; again is no harm. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #commit(change: Change, meta: CommitMeta, work: Work): Promise<Result<Committed>> {
    const { db, adapter } = this.#case;
    if (adapter.readOnly) return refuse(adapter.readOnly);
    const entry = parse(historyEntry, { ...meta, revision: this.revision() + 1 });
    if (!entry.ok) return entry;
    const admitted = await work(admit(db.data.rows, change));
    if (!admitted.ok) return admitted;
    const committed = { entry: entry.value, change: admitted.value };
    return attempt(async () => {
      const record = await adapter.stage(committed, work);
      await db.write();
      this.#apply(committed, record);
      return committed;
    });
  }

  #apply({ change }: Committed, record: CaseData['records'][number]): void {
    this.#data.apply(change, [record]);
    this.#ids.update(change);
    this.#search.update(change);
  }

  #read(revision: number, work: Work = allAtOnce): Promise<Committed> {
    const record = this.#data.records[revision - 1];
    if (!record)
      throw new StoreFailure({ code: 'row-missing', details: { table: 'history', row: revision } });
    return readCommit(this.#case.place, record, work);
  }

  #startSnapshot(): void {
    if (this.#snapshotWaits) return;
    this.#snapshotWaits = true;
    this.#snapshots = this.#background.run(() => this.#snapshot());
    // what a snapshot may fail of is a note already; a bug surfaces at close
    this.#snapshots.catch(() => undefined);
  }

  async #snapshot(): Promise<void> {
    const finish = await this.#commits.run(() => {
      this.#snapshotWaits = false;
      return this.#case.adapter.beginSnapshot(this.#data);
    });
    await finish();
  }

  async #close(): Promise<void> {
    this.#search.close();
    try {
      await this.#standingStill(() => Promise.resolve());
      await this.#snapshots;
      await this.#background.run(() => this.#snapshot());
    } finally {
      await this.#case.adapter.close();
      await this.#case.lock?.release();
    }
  }

  #standingStill<T>(step: () => Promise<T>): Promise<T> {
    return this.#background.run(() => this.#commits.run(step));
  }

  get #data(): CaseData {
    return this.#case.db.data;
  }

  get #rows() {
    return this.#data.rows;
  }
}

function refuse({ code, ...rest }: Problem) {
  return fail(code, rest);
}

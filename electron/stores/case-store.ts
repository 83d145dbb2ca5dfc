import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Change } from '../../core/case/change.ts';
import type { HistoryEntry, HistoryStep } from '../../core/case/history.ts';
import type { Problem, Result } from '../../core/case/problem.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Row, TableName } from '../../core/case/tables.ts';
import type { Needs } from '../../core/edits/edit.ts';
import type { BorderCount } from '../../core/jurisdiction/border-tally.ts';
import type { Topology } from '../../core/measures/topology.ts';
import type { SearchKind } from '../../core/search/searched-row.ts';
import type { FoundRows } from '../../core/search/search-index.ts';
import type { Steps } from '../../core/tables/steps.ts';

/** What goes into the journal beside the Change itself; the store adds the revision. */
export type CommitMeta = Omit<HistoryEntry, 'revision'>;

/** A Change that is on disk for good. */
export interface Committed {
  readonly entry: HistoryEntry;
  readonly change: Change;
}

/** Does long work: all of it at once, or a little at a time where others are waiting. Throws where it is called off. */
export type Work = <T>(steps: Steps<T>) => T | Promise<T>;

/** What to search for; nothing lists all. */
export interface SearchQuery {
  /** Words in any order, phrases in quotes, numbers, ignoring case, diacritics and what stands between digits. */
  readonly text?: string;
  readonly kinds?: readonly SearchKind[] | undefined;
  /** Types of entities and links, kinds of sources and notes. */
  readonly types?: readonly string[] | undefined;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Rows counted by type, without loading them. Counting the whole case costs the same however large it is. */
export interface CaseCounts {
  readonly entities: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
  readonly sources: number;
  readonly values: number;
  /** Links between entities of two countries. */
  readonly borders: readonly BorderCount[];
}

/** Which entities a topology or an export covers: the whole case, or those on a chart. */
export interface ScopeFilter {
  readonly chart?: Identifier;
}

/** Signs checkpoints; `local/audit/device-key.ts` makes one. */
export interface Signer {
  readonly publicKey: string;
  readonly fingerprint: string;
  sign(bytes: Uint8Array): Buffer;
}

/** What recovery did at opening, in words the analyst is told. */
export interface StoreReport {
  readonly revision: number;
  readonly readOnly: boolean;
  /** Whether what is stored is unreadable without a key. */
  readonly encrypted: boolean;
  readonly notes: readonly Problem[];
}

/** What undo would take back and redo repeat. */
export interface HistoryCursorView {
  readonly undo: HistoryStep | null;
  readonly redo: HistoryStep | null;
}

/** A checkpoint of the audit trail, signed. */
export interface SignedNote {
  /** To be kept elsewhere: it shows later whether the trail up to here was rewritten or cut. */
  readonly note: string;
  readonly publicKey: string;
}

/** What was read and found as it was written. */
export interface Verified {
  readonly revision: number;
  readonly commits: number;
  readonly attachments: number;
  readonly checkpoints: number;
  readonly bytes: number;
}

/**
 * Where a case lives. Async and query-shaped, so that the same edits and views run over a local folder and, later,
 * over PostgreSQL. `test-case-store.ts` is the suite every implementation passes.
 */
export interface CaseStore {
  readonly report: StoreReport;
  revision(): number;
  /** Rows that exist among these ids, in the order asked. */
  rows<T extends TableName>(table: T, ids: readonly Identifier[]): Promise<readonly Row<T>[]>;
  /** The whole table, by ascending id. */
  all<T extends TableName>(table: T): Promise<readonly Row<T>[]>;
  /** Rows an edit or a view asked for; a store in memory may show more. */
  load(needs: Needs): Promise<CaseRows>;
  /** The first `limit` links, by ascending id, that touch these entities, and the other entities at their ends. */
  neighbours(
    ids: readonly Identifier[],
    limit: number,
  ): Promise<{ readonly links: readonly Row<'links'>[]; readonly entities: readonly Row<'entities'>[] }>;
  /**
   * One hit a row, best first: the query as a whole text, its beginning, inside; then what is only similar; then by
   * label. Counts are of all that was found, not of the page.
   */
  search(query: SearchQuery, page: Page): Promise<FoundRows>;
  /** Links count when both their ends are in the scope. */
  counts(scope: ScopeFilter): Promise<CaseCounts>;
  /** Entities and links by ascending id, so that the same case gives the same network after reopening. */
  topology(scope: ScopeFilter): Promise<Topology>;
  /**
   * Checks each row's `before`, makes the Change durable, applies it, and only then answers. What takes long before
   * anything is written is left to `work`; where that throws, nothing was done.
   */
  commit(change: Change, meta: CommitMeta, work?: Work): Promise<Result<Committed>>;
  /**
   * Reads the rows that a large import left unread and all that is looked up in them, a little at a time; at once where
   * there are none. Whoever asks for one of them before waits for all.
   */
  readWritten(): Promise<void>;
  /** Commits after `revision`, oldest first; rejects when one of them can no longer be read as it was written. */
  changesSince(revision: number): Promise<readonly Committed[]>;
  /** One commit by its revision, however old. */
  committed(revision: number, work?: Work): Promise<Result<Committed>>;
  /** Every entry, oldest first; not a copy. */
  history(): Promise<readonly HistoryEntry[]>;
  cursor(): Promise<HistoryCursorView>;
  /** Keeps the bytes of an attachment for good and answers their SHA-256; the same bytes are kept once. */
  attach(bytes: Buffer): Promise<Result<string>>;
  attachment(sha256: string): Promise<Result<Buffer>>;
  /** Signs the audit trail as it stands and keeps the note with it. */
  sign(key: Signer, time: string): Promise<Result<SignedNote>>;
  /** Whether this trail carries on from a note that somebody kept elsewhere. */
  checkNote(held: SignedNote): Promise<Result<{ readonly size: number }>>;
  /** Reads everything stored again and names the first thing that is not as it was written. */
  verify(): Promise<Result<Verified>>;
  close(): Promise<void>;
}

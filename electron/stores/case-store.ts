import type { CaseRows } from '../../core/case/case-rows.ts';
import type { Change } from '../../core/case/change.ts';
import type { HistoryEntry } from '../../core/case/history.ts';
import type { Problem, Result } from '../../core/case/problem.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Row, TableName } from '../../core/case/tables.ts';
import type { Needs } from '../../core/edits/edit.ts';
import type { Topology } from '../../core/measures/topology.ts';

/** What goes into the journal beside the Change itself; the store adds the revision. */
export type CommitMeta = Omit<HistoryEntry, 'revision'>;

/** A Change that is on disk for good. */
export interface Committed {
  readonly entry: HistoryEntry;
  readonly change: Change;
}

export interface EntityQuery {
  /** Words that label or values must contain, ignoring case and diacritics. */
  readonly text?: string;
  readonly types?: readonly string[];
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface SearchHit {
  readonly entity: Identifier;
  /** Property that matched, or `label`. */
  readonly property: string;
  readonly text: string;
}

/** Rows counted by type, without loading them. */
export interface CaseCounts {
  readonly entities: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
  readonly sources: number;
  readonly values: number;
}

/** Which entities a topology or an export covers: the whole case, or those on a chart. */
export interface ScopeFilter {
  readonly chart?: Identifier;
}

/** What recovery did at opening, in words the analyst is told. */
export interface StoreReport {
  readonly revision: number;
  readonly readOnly: boolean;
  readonly notes: readonly Problem[];
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
  /** One hit an entity, best first: the query as a whole text, its beginning, inside; then by label. */
  search(
    query: EntityQuery,
    page: Page,
  ): Promise<{ readonly total: number; readonly hits: readonly SearchHit[] }>;
  /** Links count when both their ends are in the scope. */
  counts(scope: ScopeFilter): Promise<CaseCounts>;
  /** Entities and links by ascending id, so that the same case gives the same network after reopening. */
  topology(scope: ScopeFilter): Promise<Topology>;
  /** Checks each row's `before`, makes the Change durable, applies it, and only then answers. */
  commit(change: Change, meta: CommitMeta): Promise<Result<Committed>>;
  /** Commits after `revision`, oldest first; rejects when one of them can no longer be read as it was written. */
  changesSince(revision: number): Promise<readonly Committed[]>;
  /** One commit by its revision, however old. */
  committed(revision: number): Promise<Result<Committed>>;
  history(): Promise<readonly HistoryEntry[]>;
  /** Reads everything stored again and names the first thing that is not as it was written. */
  verify(): Promise<Result<{ readonly revision: number; readonly commits: number; readonly bytes: number }>>;
  close(): Promise<void>;
}

import type { Change } from '../../../core/case/change.ts';
import { HistoryCursor, type HistoryEntry } from '../../../core/case/history.ts';
import { LiveCase } from '../../../core/case/live-case.ts';
import type { HistoryRecord } from './history-record.ts';

/** What lowdb holds in memory as `db.data`: the rows and the history of the case at one revision. */
export class CaseData {
  readonly rows = new LiveCase();
  /** What can be undone and redone. */
  readonly cursor = new HistoryCursor();
  readonly #records: HistoryRecord[] = [];
  readonly #entries: HistoryEntry[] = [];

  /** In the order of their revisions; the record of revision r is at r - 1. */
  get records(): readonly HistoryRecord[] {
    return this.#records;
  }

  /** The entries of the records. */
  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  /** Revision of the last commit; 0 for a case without any. */
  get revision(): number {
    return this.#records.length;
  }

  /** Takes in what is durable and was admitted, with the lines of history that belong to it. */
  apply(change: Change, records: readonly HistoryRecord[]): void {
    this.rows.apply(change);
    for (const record of records) {
      this.#records.push(record);
      this.#entries.push(record.entry);
      this.cursor.add(record.entry);
    }
  }
}

/** One line of a case's history: what was meant, by whom, when, why. The rows it changed lie in the journal. */
export interface HistoryEntry {
  /** 1 for the first commit of the case, rising by 1. */
  readonly revision: number;
  /** Id of the edit, such as `add-link`, or of the event, such as `export`; undo and redo carry the edit concerned. */
  readonly edit: string;
  /** An `event` changed no rows: something was exported, looked at, unlocked. */
  readonly kind: HistoryKind;
  /** For undo and redo: the revision of the edit concerned, the first one where a gesture made several. */
  readonly of?: number;
  /** For undo and redo of a gesture of several edits: the revision of the last one. */
  readonly through?: number;
  readonly who: string;
  /** ISO 8601 with offset, as the clock claimed. */
  readonly when: string;
  /** The reason the person gave. */
  readonly why?: string;
  /** Edits that follow each other with the same gesture are taken back and repeated together. */
  readonly gesture?: string;
  /** What it was about, as it was called then. */
  readonly subject?: string;
  /** Rows changed, by table. */
  readonly rows?: Readonly<Record<string, number>>;
  /** What an event has to say, such as the format of an export. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export const historyKinds = ['edit', 'undo', 'redo', 'event'] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** One or several edits that are taken back together. */
export interface HistoryStep {
  readonly edit: string;
  /** Their revisions, ascending; never empty. */
  readonly revisions: readonly number[];
  readonly gesture?: string;
}

/** The first commit of every case: its own beginning is not something to take back. */
export const creation = 'create-case';

/** Keeps, entry by entry, what can be undone and redone; a new edit empties what could be redone. */
export class HistoryCursor {
  readonly #done: HistoryStep[] = [];
  #undone: HistoryStep[] = [];

  /** The step that undo would take back. */
  get undo(): HistoryStep | null {
    return this.#done.at(-1) ?? null;
  }

  /** The step that redo would repeat. */
  get redo(): HistoryStep | null {
    return this.#undone.at(-1) ?? null;
  }

  add(entry: HistoryEntry): void {
    if (entry.edit === creation || entry.kind === 'event') return;
    if (entry.kind === 'edit') this.#edited(entry);
    else if (entry.kind === 'undo') move(this.#done, this.#undone);
    else move(this.#undone, this.#done);
  }

  #edited({ edit, revision, gesture }: HistoryEntry): void {
    this.#undone = [];
    const last = this.undo;
    if (gesture === undefined) this.#done.push({ edit, revisions: [revision] });
    else if (last?.gesture !== gesture) this.#done.push({ edit, revisions: [revision], gesture });
    else this.#done.splice(-1, 1, { ...last, revisions: [...last.revisions, revision] });
  }
}

/** What can be undone and redone after a whole history. */
export function historyCursor(history: Iterable<HistoryEntry>): HistoryCursor {
  const cursor = new HistoryCursor();
  for (const entry of history) cursor.add(entry);
  return cursor;
}

function move(from: HistoryStep[], to: HistoryStep[]): void {
  const step = from.pop();
  if (step) to.push(step);
}

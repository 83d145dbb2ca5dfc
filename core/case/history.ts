/** One line of a case's history: what was meant, by whom, when. The rows it changed lie in the journal. */
export interface HistoryEntry {
  /** 1 for the first commit of the case, rising by 1. */
  readonly revision: number;
  /** Id of the edit, such as `add-link`; undo and redo carry the edit they take back or repeat. */
  readonly edit: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  /** For undo and redo: the revision of the edit concerned. */
  readonly of?: number;
  readonly who: string;
  /** ISO 8601 with offset, as the clock claimed. */
  readonly when: string;
}

/** The edit that undo would take back and the one that redo would repeat, by revision. */
export interface HistoryCursor {
  readonly undo: number | null;
  readonly redo: number | null;
}

/** The first commit of every case: its own beginning is not something to take back. */
export const creation = 'create-case';

/** Works out from the whole history what can be undone and redone; a new edit empties what could be redone. */
export function historyCursor(history: readonly HistoryEntry[]): HistoryCursor {
  const done: number[] = [];
  let undone: number[] = [];
  for (const entry of history) {
    if (entry.edit === creation) continue;
    if (entry.kind === 'edit') {
      done.push(entry.revision);
      undone = [];
    } else if (entry.kind === 'undo') {
      const revision = done.pop();
      if (revision !== undefined) undone.push(revision);
    } else {
      const revision = undone.pop();
      if (revision !== undefined) done.push(revision);
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

import { type Change, invert, sizeOf } from '../../core/case/change.ts';
import { historyCursor } from '../../core/case/history.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { fail, type Problem, type Result, succeed } from '../../core/case/problem.ts';
import type { EditContext } from '../../core/edits/edit.ts';
import { prepareEdit } from '../../core/edits/edits.ts';
import type { CaseStore, CommitMeta, Committed } from '../stores/case-store.ts';

/** Who works on the case, when, and how rows are named: what core/ takes from outside. */
export interface Surroundings extends EditContext {
  readonly who: string;
  /** ISO 8601 with offset. */
  readonly now: () => string;
}

/** An edit that is on disk. */
export interface Step {
  readonly revision: number;
  readonly edit: string;
}

/** One open case: its store, one edit after another, undo and redo, and everyone who wants to hear of commits. */
export class CaseSession {
  readonly store: CaseStore;
  readonly path: string;
  /** What opening had to say, for the window to show. */
  readonly notes: readonly Problem[];
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<(committed: Committed) => void>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    store: CaseStore,
    path: string,
    surroundings: Surroundings,
    notes: readonly Problem[] = store.report.notes,
  ) {
    this.store = store;
    this.path = path;
    this.notes = notes;
    this.#surroundings = surroundings;
  }

  get context(): EditContext {
    return this.#surroundings;
  }

  /** Runs work that reads and then commits; nothing else commits in between. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Parses and runs an edit on the rows it needs and commits what it gives. */
  edit(id: Identifier, input: unknown): Promise<Result<Step>> {
    return this.exclusively(async () => {
      const prepared = prepareEdit(id, input);
      if (!prepared.ok) return prepared;
      const rows = await this.store.load(prepared.value.needs);
      const change = prepared.value.run(rows, this.#surroundings);
      return change.ok ? this.commit(change.value, { edit: id, kind: 'edit' }) : change;
    });
  }

  /** Takes back the last edit that has not been taken back. */
  undo(): Promise<Result<Step>> {
    return this.exclusively(async () => {
      const { undo } = historyCursor(await this.store.history());
      if (undo === null) return fail('nothing-to-undo');
      const done = await this.store.committed(undo);
      if (!done.ok) return done;
      const { change, entry } = done.value;
      return this.commit(invert(change), { edit: entry.edit, kind: 'undo', of: undo });
    });
  }

  /** Repeats the last edit that was taken back. */
  redo(): Promise<Result<Step>> {
    return this.exclusively(async () => {
      const { redo } = historyCursor(await this.store.history());
      if (redo === null) return fail('nothing-to-redo');
      const undone = await this.store.committed(redo);
      if (!undone.ok) return undone;
      const { change, entry } = undone.value;
      return this.commit(change, { edit: entry.edit, kind: 'redo', of: redo });
    });
  }

  /** Commits a Change from within `exclusively` and tells everyone. A Change of no rows leaves no trace. */
  async commit(change: Change, meta: Pick<CommitMeta, 'edit' | 'kind' | 'of'>): Promise<Result<Step>> {
    if (sizeOf(change) === 0) return succeed({ revision: this.store.revision(), edit: meta.edit });
    const { who, now } = this.#surroundings;
    const committed = await this.store.commit(change, { ...meta, who, when: now() });
    if (!committed.ok) return committed;
    for (const listener of this.#listeners) listener(committed.value);
    return succeed({ revision: committed.value.entry.revision, edit: meta.edit });
  }

  /** Calls back after every commit; gives the way to stop. */
  onCommitted(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits for the edit under way and lets the case go. */
  close(): Promise<void> {
    return this.exclusively(() => this.store.close());
  }
}

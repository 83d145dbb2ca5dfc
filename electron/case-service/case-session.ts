import { type Policy, usualPolicy } from '../../core/case/about.ts';
import { type Change, invert, sizeOf, squash } from '../../core/case/change.ts';
import { describeChange } from '../../core/case/describe-change.ts';
import type { HistoryStep } from '../../core/case/history.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { fail, type Problem, type Result, succeed } from '../../core/case/problem.ts';
import { rewind } from '../../core/case/rewind.ts';
import type { EditContext } from '../../core/edits/edit.ts';
import type { CaseStore, CommitMeta, Committed, SignedNote, Signer, Work } from '../stores/case-store.ts';
import type { CaseEvent } from './case-event.ts';
import { KeptResults } from './kept-results.ts';

/** Who works on the case, when, and how rows are named: what core/ takes from outside. */
export interface Surroundings extends EditContext {
  readonly who: string;
  /** ISO 8601 with offset. */
  readonly now: () => string;
  /** The key of this account of this machine, which signs the audit trail; null where there is none. */
  readonly signer?: (() => Promise<Result<Signer>>) | undefined;
}

/** Milliseconds a clock may step back without being told of. */
const clockTolerance = 120_000;

/** An edit that is on disk. */
export interface Step {
  readonly revision: number;
  readonly edit: string;
}

/** What may come with an edit: why it is made, and the gesture it is a part of. */
export interface Circumstances {
  readonly why?: string | undefined;
  readonly gesture?: string | undefined;
  /** How what takes long is done before the commit begins; all at once unless told otherwise. */
  readonly work?: Work | undefined;
}

/** One open case: its store, one edit after another, undo and redo, and everyone who wants to hear of commits. */
export class CaseSession {
  readonly store: CaseStore;
  readonly path: string;
  /** What was measured while the case is open. */
  readonly results = new KeptResults();
  readonly #opening: readonly Problem[];
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<(committed: Committed) => void>();
  #last: Promise<unknown> = Promise.resolve();
  #signedAt: number;

  /** `opening` is what opening had to say beyond the store's own notes. */
  constructor(store: CaseStore, path: string, surroundings: Surroundings, opening: readonly Problem[] = []) {
    this.store = store;
    this.path = path;
    this.#surroundings = surroundings;
    this.#opening = opening;
    this.#signedAt = store.revision();
  }

  get context(): EditContext {
    return this.#surroundings;
  }

  /** What the analyst should know of this case as it is now, for the window to show. */
  get notes(): readonly Problem[] {
    return [...this.store.report.notes, ...this.#opening];
  }

  /** Runs work that reads and then commits; nothing else commits in between. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Parses and runs an edit on the rows it needs and commits what it gives. */
  edit(id: Identifier, input: unknown, around: Circumstances = {}): Promise<Result<Step>> {
    return this.exclusively(async () => {
      const { prepareEdit } = await import('../../core/edits/edits.ts');
      const prepared = prepareEdit(id, input);
      if (!prepared.ok) return prepared;
      const rows = await this.store.load(prepared.value.needs);
      const change = prepared.value.run(rows, this.#surroundings);
      return change.ok ? this.commit(change.value, { edit: id, kind: 'edit' }, around) : change;
    });
  }

  /** Takes back the last step that has not been taken back. */
  undo(around: Pick<Circumstances, 'work'> = {}): Promise<Result<Step>> {
    return this.exclusively(async () => {
      const { undo } = await this.store.cursor();
      if (undo === null) return fail('nothing-to-undo');
      const done = await this.#changeOf(undo, around.work);
      return done.ok ? this.commit(invert(done.value), { kind: 'undo', ...entryOf(undo) }, around) : done;
    });
  }

  /** Repeats the last step that was taken back. */
  redo(around: Pick<Circumstances, 'work'> = {}): Promise<Result<Step>> {
    return this.exclusively(async () => {
      const { redo } = await this.store.cursor();
      if (redo === null) return fail('nothing-to-redo');
      const undone = await this.#changeOf(redo, around.work);
      return undone.ok ? this.commit(undone.value, { kind: 'redo', ...entryOf(redo) }, around) : undone;
    });
  }

  /** Makes the case what it was after the commit `to`, as one edit that can itself be undone. */
  stepBack(to: number, why?: string): Promise<Result<Step>> {
    return this.exclusively(async () => {
      const revision = this.store.revision();
      if (to < 1 || to > revision) return fail('row-missing', { details: { table: 'history', row: to } });
      const since = await this.store.changesSince(to);
      const change = rewind(since.map((committed) => committed.change));
      return this.commit(change, { edit: 'step-back', kind: 'edit', details: { to } }, { why });
    });
  }

  /** Commits a Change from within `exclusively` and tells everyone. An edit that changes no rows leaves no trace. */
  async commit(
    change: Change,
    meta: Pick<CommitMeta, 'edit' | 'kind' | 'of' | 'through' | 'details'>,
    { why, gesture, work }: Circumstances = {},
  ): Promise<Result<Step>> {
    // a step that came to nothing in the end is taken back all the same, or nothing before it ever could be
    if (sizeOf(change) === 0 && meta.kind === 'edit')
      return succeed({ revision: this.store.revision(), edit: meta.edit });
    if (meta.kind === 'edit' && why === undefined && (await this.asksReasonFor(meta.edit)))
      return fail('reason-needed', { details: { edit: meta.edit } });
    const told = { ...(why !== undefined && { why }), ...(gesture !== undefined && { gesture }) };
    return this.#commit(change, { ...meta, ...describeChange(change), ...told }, work);
  }

  /** Puts an event into the audit trail, from within `exclusively`; a case that is only read keeps none. */
  async record({ event, why, ...rest }: CaseEvent): Promise<Result<null>> {
    if (this.store.report.readOnly) return succeed(null);
    const told = { ...rest, ...(why !== undefined && { why }) };
    const recorded = await this.#commit({}, { edit: event, kind: 'event', ...told });
    return recorded.ok ? succeed(null) : recorded;
  }

  /** Whether the policy of the case asks why this is done. */
  async asksReasonFor(edit: string): Promise<boolean> {
    return (await this.policy()).reasonFor.includes(edit);
  }

  /** What the case wants recorded and explained; one that says nothing of it takes the default. */
  async policy(): Promise<Policy> {
    const [about] = await this.store.rows('about', ['case']);
    return about?.policy ?? usualPolicy;
  }

  /** Calls back after every commit; gives the way to stop. */
  onCommitted(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Signs the audit trail as it stands. */
  async sign(): Promise<Result<SignedNote & Pick<Signer, 'fingerprint'>>> {
    const signer = await this.#surroundings.signer?.();
    if (!signer?.ok) return signer ?? fail('not-allowed');
    const revision = this.store.revision();
    const signed = await this.store.sign(signer.value, this.#surroundings.now());
    if (!signed.ok) return signed;
    this.#signedAt = revision;
    return succeed({ ...signed.value, fingerprint: signer.value.fingerprint });
  }

  /** Signs the audit trail if it has grown; a failure leaves it to the next time. */
  async signIfGrown(): Promise<void> {
    if (this.#surroundings.signer && this.store.revision() > this.#signedAt) await this.sign();
  }

  /** Waits for the edit under way, signs the audit trail and lets the case go. */
  close(): Promise<void> {
    return this.exclusively(async () => {
      await this.signIfGrown();
      await this.store.close();
    });
  }

  async #commit(change: Change, meta: Omit<CommitMeta, 'who' | 'when'>, work?: Work): Promise<Result<Step>> {
    const { who, now } = this.#surroundings;
    const when = now();
    await this.#tellOfClock(when);
    const committed = await this.store.commit(change, { ...meta, who, when }, work);
    if (!committed.ok) return committed;
    this.results.take(committed.value.change);
    for (const listener of this.#listeners) listener(committed.value);
    return succeed({ revision: committed.value.entry.revision, edit: meta.edit });
  }

  /** Entries are in order whatever the clock says; a clock that was put back is itself part of the trail. */
  async #tellOfClock(when: string): Promise<void> {
    const last = (await this.store.history()).at(-1)?.when ?? when;
    if (Date.parse(when) >= Date.parse(last) - clockTolerance) return;
    const { who } = this.#surroundings;
    const details = { before: last };
    await this.store.commit({}, { edit: 'clock-went-back', kind: 'event', who, when, details });
  }

  /** What a step did, as one Change. */
  async #changeOf({ revisions }: HistoryStep, work?: Work): Promise<Result<Change>> {
    let whole: Change = {};
    for (const revision of revisions) {
      const committed = await this.store.committed(revision, work);
      if (!committed.ok) return committed;
      whole = squash(whole, committed.value.change);
    }
    return succeed(whole);
  }
}

function entryOf({ edit, revisions }: HistoryStep): Pick<CommitMeta, 'edit' | 'of' | 'through'> {
  const [of = 0] = revisions;
  const through = revisions.at(-1) ?? of;
  return { edit, of, ...(through !== of && { through }) };
}

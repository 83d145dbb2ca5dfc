import fc from 'fast-check';

import { adding, type Change, sizeOf } from '../../../../core/case/change.ts';
import { succeed } from '../../../../core/case/problem.ts';
import { changeOf, rowWishes, type RowWish } from '../../../../core/case/test-rows.ts';
import { CaseSession, type Surroundings } from '../../../case-service/case-session.ts';
import type { Signer } from '../../case-store.ts';
import { testCreation, testMeta, unwrap } from '../../test-commits.ts';
import { createLocalCase, openLocalCase } from '../local-case.ts';
import type { LocalCaseStore } from '../local-case-store.ts';
import { SimulatedDisk } from '../test-disk.ts';
import { quickProtection } from '../test-protection.ts';
import { casePath, scriptOptions } from '../test-script.ts';
import type { Protection } from '../unlock.ts';
import { after, difference, type Moment } from './test-moment.ts';

type Command =
  | { readonly do: 'edit'; readonly wishes: readonly RowWish[]; readonly gesture?: string | undefined }
  | { readonly do: 'step back'; readonly to: number }
  | { readonly do: 'attach'; readonly text: string }
  | { readonly do: 'crash'; readonly seed: number }
  | { readonly do: 'undo' | 'redo' | 'event' | 'reopen' | 'verify' | 'sign' | 'convert' };

const gesture = fc.option(fc.constantFrom('g1', 'g2'), { nil: undefined });

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('edit' as const), wishes: rowWishes, gesture }) },
  { weight: 4, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'redo' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('step back' as const), to: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('attach' as const), text: fc.string() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), seed: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        'event' as const,
        'reopen' as const,
        'verify' as const,
        'sign' as const,
        'convert' as const,
      )
      .map((what) => ({ do: what })),
  },
);

/** What can be taken back or repeated: the rows before and after, by the simplest means there are. */
interface PlainStep {
  readonly gesture: string | undefined;
  readonly before: Moment;
  readonly after: Moment;
}

/** A case as plain data: its rows at every revision and two stacks. */
class PlainCase {
  readonly moments: Moment[] = [new Map()];
  #done: PlainStep[] = [];
  #undone: PlainStep[] = [];

  get rows(): Moment {
    return this.moments.at(-1) ?? new Map();
  }

  get revision(): number {
    return this.moments.length - 1;
  }

  /** Rows may be those of before: an event, an edit that has no effect. */
  commit(rows: Moment): void {
    this.moments.push(rows);
  }

  edited(rows: Moment, made?: string): void {
    const last = this.#done.at(-1);
    const before = this.rows;
    this.#undone = [];
    if (made !== undefined && last?.gesture === made) this.#done.splice(-1, 1, { ...last, after: rows });
    else this.#done.push({ gesture: made, before, after: rows });
    this.commit(rows);
  }

  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    this.#undone.push(step);
    this.commit(step.before);
    return true;
  }

  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    this.#done.push(step);
    this.commit(step.after);
    return true;
  }
}

/** A session under test beside the plain case it must agree with. */
class Pair {
  readonly #plain = new PlainCase();
  readonly #signer: Signer;
  readonly #attached = new Map<string, Buffer>();
  #disk: SimulatedDisk;
  #store: LocalCaseStore;
  #session: CaseSession;
  #protection: Protection | null = null;
  #signed = 0;

  private constructor(signer: Signer, disk: SimulatedDisk, store: LocalCaseStore) {
    this.#signer = signer;
    this.#disk = disk;
    this.#store = store;
    this.#session = this.#sessionOf(store);
    this.#plain.commit(after(new Map(), testCreation.change));
  }

  static async make(signer: Signer): Promise<Pair> {
    const disk = new SimulatedDisk();
    const { change, meta } = testCreation;
    const store = unwrap(await createLocalCase(casePath, change, meta, scriptOptions(disk)));
    return new Pair(signer, disk, store);
  }

  async run(next: Command): Promise<void> {
    if (next.do === 'edit') await this.#edit(next.wishes, next.gesture);
    else if (next.do === 'step back') await this.#stepBack(next.to);
    else if (next.do === 'attach') await this.#attach(Buffer.from(next.text));
    else if (next.do === 'crash') await this.#open(this.#disk.restart('power-subset', next.seed));
    else await this.#runPlain(next.do);
  }

  async compare(): Promise<void> {
    const revision = this.#store.revision();
    if (revision !== this.#plain.revision) throw new Error(`revision ${revision} of ${this.#plain.revision}`);
    const differs = difference(await this.#store.load(), this.#plain.rows);
    if (differs !== null) throw new Error(`${differs} at revision ${revision}`);
    for (const [digest, bytes] of this.#attached)
      if (!unwrap(await this.#store.attachment(digest)).equals(bytes))
        throw new Error(`attachment ${digest}`);
    const { notes, readOnly } = this.#store.report;
    if (readOnly || notes.length > 0) throw new Error(JSON.stringify(notes));
  }

  async #runPlain(what: 'undo' | 'redo' | 'event' | 'reopen' | 'verify' | 'sign' | 'convert'): Promise<void> {
    if (what === 'undo' || what === 'redo') return this.#takeBack(what);
    if (what === 'event') return this.#record();
    if (what === 'verify') return this.#verify();
    if (what === 'convert') return this.#convert();
    if (what === 'reopen') {
      await this.#store.close();
      return this.#open(this.#disk);
    }
    unwrap(await this.#session.sign());
    this.#signed++;
  }

  async #edit(wishes: readonly RowWish[], made: string | undefined): Promise<void> {
    await this.#commit(changeOf(await this.#store.load(), wishes), made);
  }

  async #commit(change: Change, made?: string): Promise<void> {
    const meta = { edit: 'test-edit', kind: 'edit' } as const;
    const commit = () => this.#session.commit(change, meta, { gesture: made });
    unwrap(await this.#session.exclusively(commit));
    if (sizeOf(change) > 0) this.#plain.edited(after(this.#plain.rows, change), made);
  }

  async #takeBack(what: 'undo' | 'redo'): Promise<void> {
    const agreed = this.#plain[what]();
    const done = await this.#session[what]();
    const none = what === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo';
    if (done.ok !== agreed || (!done.ok && done.problem.code !== none)) throw new Error(JSON.stringify(done));
  }

  async #stepBack(to: number): Promise<void> {
    const past = 1 + (to % this.#plain.revision);
    const moment = this.#plain.moments[past] ?? new Map<string, unknown>();
    const { revision } = unwrap(await this.#session.stepBack(past));
    if (revision > this.#plain.revision) this.#plain.edited(moment);
  }

  async #record(): Promise<void> {
    unwrap(await this.#session.exclusively(() => this.#session.record({ event: 'export', details: {} })));
    this.#plain.commit(this.#plain.rows);
  }

  async #attach(bytes: Buffer): Promise<void> {
    const digest = unwrap(await this.#store.attach(bytes));
    const known = this.#plain.rows.has(`attachments A${digest.slice(0, 8)}`);
    this.#attached.set(digest, bytes);
    if (known) return;
    const row = {
      ...{ id: `A${digest.slice(0, 8)}`, label: 'Foto', name: 'foto.jpg', mediaType: 'image/jpeg' },
      ...{ bytes: bytes.length, sha256: digest, about: [], citations: [{ source: 'S1' }] },
    };
    await this.#commit(adding({ attachments: [row] }));
  }

  async #verify(): Promise<void> {
    const { commits, checkpoints } = unwrap(await this.#store.verify());
    if (commits !== this.#plain.revision || checkpoints !== this.#signed)
      throw new Error(`${commits} commits, ${checkpoints} of ${this.#signed} checkpoints`);
  }

  async #convert(): Promise<void> {
    const protection = this.#protection ? null : quickProtection(this.#store.folder.caseId);
    unwrap(await this.#store.folder.rebuild(protection, testMeta.when));
    await this.#store.close();
    this.#protection = protection;
    await this.#open(this.#disk);
  }

  async #open(disk: SimulatedDisk): Promise<void> {
    this.#disk = disk;
    const key = this.#protection ? { key: this.#protection } : {};
    this.#store = unwrap(await openLocalCase(casePath, { ...scriptOptions(disk), ...key }));
    this.#session = this.#sessionOf(this.#store);
    if (this.#store.report.encrypted !== (this.#protection !== null)) throw new Error('encryption');
  }

  #sessionOf(store: LocalCaseStore): CaseSession {
    let ids = 0;
    const surroundings: Surroundings = {
      ...{ newId: () => `N${++ids}`, who: testMeta.who, now: () => testMeta.when },
      signer: () => Promise.resolve(succeed(this.#signer)),
    };
    return new CaseSession(store, casePath, surroundings);
  }
}

/** Compares sessions with the plain case over so many random sequences of commands; answers what differed, or null. */
export async function compareWithModel(signer: Signer, seed: number, runs: number): Promise<string | null> {
  const property = fc.asyncProperty(fc.array(command, { maxLength: 30 }), async (commands) => {
    const pair = await Pair.make(signer);
    for (const next of commands) {
      await pair.run(next);
      await pair.compare();
    }
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
  return failed ? `seed ${seed}: ${JSON.stringify(counterexample)} ${String(errorInstance)}` : null;
}

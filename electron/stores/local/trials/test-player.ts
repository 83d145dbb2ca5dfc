import { adding, type Change, invert } from '../../../../core/case/change.ts';
import { LiveCase } from '../../../../core/case/live-case.ts';
import { fail, type Problem, type Result, succeed } from '../../../../core/case/problem.ts';
import { changeOf, type RowWish, testIds, testTables } from '../../../../core/case/test-rows.ts';
import type { Signer } from '../../case-store.ts';
import { testCreation, testEntity, testMeta } from '../../test-commits.ts';
import { createLocalCase, type LocalCaseOptions, openLocalCase } from '../local-case.ts';
import type { LocalCaseStore } from '../local-case-store.ts';
import { sha256 } from '../sealed-json.ts';
import { quickProtection } from '../test-protection.ts';
import { randomFrom } from '../test-random.ts';
import type { Protection } from '../unlock.ts';
import { after, type Moment } from './test-moment.ts';
import { type Bounds, nothing, type Promised } from './test-promise.ts';

/** Begins every text in a case of the trials, so that plain text can be searched for. */
export const canary = 'kenari';
const now = '2025-03-14T04:10:00Z';

/** What is done to a case. */
export type Act = 'edit' | 'import' | 'undo' | 'attach' | 'sign' | 'back-up' | 'convert' | 'reopen';

const likely: readonly (readonly [Act, number])[] = [
  ...([
    ['edit', 50],
    ['import', 6],
    ['undo', 12],
    ['attach', 9],
  ] as const),
  ...([
    ['sign', 8],
    ['back-up', 4],
    ['convert', 4],
    ['reopen', 7],
  ] as const),
];

/** A step, and what became of it: `?` it began, `+` it was acknowledged, `-` it was refused. */
export interface Told {
  readonly outcome: '?' | '+' | '-';
  readonly step: 'create' | 'commit' | 'attach' | 'sign' | 'back-up' | 'convert' | 'reopen';
}

/** Where and how somebody works. */
export interface Playing {
  /** Folder of the case, and of the backups. */
  readonly casePath: string;
  readonly backupsPath: string;
  /** Options to open the case with, as of a new process each time. */
  readonly options: () => LocalCaseOptions;
  readonly seed: number;
  readonly signer: Signer;
  readonly encrypted?: boolean;
  /** Hears what becomes of each step. */
  readonly told?: (told: Told) => void;
  /** Whether a step is refused without being tried, to follow somebody to whom that happened. */
  readonly refused?: () => boolean;
}

/**
 * Works on a case of its own as a seed says, and knows at every moment what it was promised. The same seed does the same
 * with the same rows and keys, whatever the disk does, as long as the same steps are refused.
 */
export class Player {
  readonly #playing: Playing;
  readonly #random: () => number;
  readonly #live = new LiveCase();
  readonly #moments: Moment[] = [new Map()];
  readonly #encrypted: boolean;
  #store: LocalCaseStore | null = null;
  #least: Promised = nothing;
  #most: Promised = nothing;
  #last: Change | null = null;
  #refused: Change | null = null;
  #keys = 0;

  constructor(playing: Playing) {
    this.#playing = playing;
    this.#random = randomFrom(playing.seed);
    this.#encrypted = playing.encrypted ?? playing.seed % 2 === 1;
  }

  /** What the case must hold at this moment, crash or not. A refused commit may turn up: some of it was written. */
  get bounds(): Bounds {
    const least = this.#least;
    const revision = Math.max(this.#most.revision, least.revision + (this.#refused ? 1 : 0));
    return { least, most: { ...this.#most, revision }, moments: this.#moments };
  }

  /** The open case; null when it could not be made or opened again. */
  get store(): LocalCaseStore | null {
    return this.#store;
  }

  /** Makes the case; answers why not. */
  async begin(): Promise<Problem | null> {
    const protection = this.#encrypted ? this.#newProtection() : null;
    const { change, meta } = testCreation;
    this.#moments.push(after(new Map(), change));
    const { casePath, options } = this.#playing;
    const make = () =>
      createLocalCase(casePath, change, meta, { ...options(), ...(protection && { protection }) });
    const made = await this.#step('create', { ...nothing, revision: 1, protection }, make);
    if (!made.ok) return made.problem;
    this.#store = made.value;
    this.#live.apply(change);
    return null;
  }

  /** Does so many acts, or fewer where the case does not open again or `enough` says so. */
  async play(acts: number, enough: () => boolean = () => false): Promise<void> {
    for (let act = 0; act < acts && this.#store && !enough(); act++) await this.act(this.#pickAct());
  }

  /** Does one act; answers why not. */
  async act(act: Act): Promise<Problem | null> {
    const store = this.#store;
    if (!store) return { code: 'case-missing' };
    if (act === 'edit') return this.#commit(store, changeOf(this.#live, this.#wishes()));
    if (act === 'import') return this.#commit(store, this.#import());
    if (act === 'undo') return this.#commit(store, this.#last ? invert(this.#last) : {});
    if (act === 'attach') return this.#attach(store);
    if (act === 'sign') return this.#sign(store);
    if (act === 'back-up') return this.#backUp(store);
    return act === 'convert' ? this.#convert(store) : this.#reopen(store);
  }

  async #commit(store: LocalCaseStore, change: Change): Promise<Problem | null> {
    if (store.report.readOnly) return problemIn(await store.commit(change, testMeta));
    const revision = this.#least.revision + 1;
    this.#moments[revision] = after(this.#moments[revision - 1] ?? new Map(), change);
    const promised = { ...this.#least, revision };
    const committed = await this.#step('commit', promised, () => store.commit(change, testMeta));
    this.#refused = committed.ok ? null : change;
    if (!committed.ok) return committed.problem;
    this.#live.apply(change);
    this.#last = change;
    return null;
  }

  async #attach(store: LocalCaseStore): Promise<Problem | null> {
    const again = [...this.#least.attachments.values()][this.#pick(4)];
    const bytes = again ?? Buffer.from(`${canary} ${this.#pick(1e9)} `.repeat(1 + this.#pick(200)));
    const digest = sha256(bytes);
    const attachments = new Map([...this.#least.attachments, [digest, bytes]]);
    const kept = await this.#step('attach', { ...this.#least, attachments }, () => store.attach(bytes));
    if (!kept.ok) return kept.problem;
    const row = {
      ...{ id: `A${digest.slice(0, 8)}`, label: canary, name: 'foto.jpg', mediaType: 'image/jpeg' },
      ...{ bytes: bytes.length, sha256: digest, about: [], citations: [{ source: 'S1' }] },
    };
    return again ? null : this.#commit(store, adding({ attachments: [row] }));
  }

  async #sign(store: LocalCaseStore): Promise<Problem | null> {
    const { signer } = this.#playing;
    const promised = { ...this.#least, checkpoints: this.#least.checkpoints + 1 };
    return problemIn(await this.#step('sign', promised, () => store.sign(signer, now)));
  }

  /** Where it lies is known only when it is made; all backups of a revision hold the same. */
  async #backUp(store: LocalCaseStore): Promise<Problem | null> {
    const { revision, protection, backups } = this.#least;
    const { backupsPath } = this.#playing;
    const made = await this.#step('back-up', this.#least, () => store.folder.backUp(backupsPath, now));
    if (!made.ok) return made.problem;
    const kept = [...backups, { folder: made.value.folder, revision, protection }];
    this.#least = this.#most = { ...this.#least, backups: kept };
    return null;
  }

  async #convert(store: LocalCaseStore): Promise<Problem | null> {
    const protection = this.#least.protection ? null : this.#newProtection(store.folder.caseId);
    const promised = { ...this.#least, protection };
    const done = await this.#step('convert', promised, () => store.folder.rebuild(protection, now));
    return (await this.#reopen(store)) ?? problemIn(done);
  }

  async #reopen(store: LocalCaseStore): Promise<Problem | null> {
    const { told } = this.#playing;
    told?.({ outcome: '?', step: 'reopen' });
    this.#store = null;
    await store.close().catch(refuseBugs);
    const problem = await this.open();
    told?.({ outcome: problem ? '-' : '+', step: 'reopen' });
    return problem;
  }

  /** Opens the case as a new process does. */
  async open(): Promise<Problem | null> {
    const key = this.#most.protection ?? this.#least.protection;
    const { casePath, options } = this.#playing;
    const opened = await openLocalCase(casePath, { ...options(), ...(key && { key }) });
    if (!opened.ok) return opened.problem;
    this.#store = opened.value;
    const { encrypted, revision } = opened.value.report;
    if (revision > this.#least.revision && this.#refused && !opened.value.report.readOnly) {
      this.#live.apply(this.#refused);
      this.#least = { ...this.#least, revision };
      this.#refused = null;
    }
    // a conversion that was refused may have come about all the same
    if (encrypted !== (this.#least.protection !== null))
      this.#least = { ...this.#least, protection: this.#most.protection };
    return null;
  }

  /** Between its beginning and its acknowledgement a step may have come about or not. */
  async #step<T>(step: Told['step'], most: Promised, work: () => Promise<Result<T>>): Promise<Result<T>> {
    const { told, refused } = this.#playing;
    told?.({ outcome: '?', step });
    this.#most = most;
    const result: Result<T> = refused?.() ? fail('disk-full') : await work();
    if (result.ok) this.#least = most;
    told?.({ outcome: result.ok ? '+' : '-', step });
    return result.ok ? succeed(result.value) : result;
  }

  /** The same for the same seed, so that somebody else can open what was made with it. */
  #newProtection(caseId?: string): Protection {
    const caseKey = Buffer.from(sha256(`${this.#playing.seed} ${++this.#keys}`), 'hex');
    return quickProtection(caseId, caseKey);
  }

  #import(): Change {
    const first = this.#pick(1e6);
    const count = this.#pick(4) === 0 ? 200 + this.#pick(200) : 10 + this.#pick(40);
    const rows = Array.from({ length: count }, (_, row) =>
      testEntity(`I${first}-${row}`, 'person', `${canary} ${row}`),
    );
    return adding({ entities: rows.filter(({ id }) => !this.#live.row('entities', id)) });
  }

  #wishes(): RowWish[] {
    return Array.from({ length: 1 + this.#pick(3) }, () => {
      const table = testTables[this.#pick(testTables.length)] ?? 'notes';
      const text = `${canary} ${this.#pick(1000)}`;
      const content = this.#random() < 0.2 ? null : { a: this.#pick(12), b: this.#pick(12), text };
      return { table, number: this.#pick(testIds[table]), content };
    });
  }

  #pickAct(): Act {
    let rest = this.#pick(100);
    for (const [act, chance] of likely) if ((rest -= chance) < 0) return act;
    return 'edit';
  }

  #pick(count: number): number {
    return Math.floor(this.#random() * count);
  }
}

function problemIn(result: Result<unknown>): Problem | null {
  return result.ok ? null : result.problem;
}

/** What closing may fail of on a failing disk. */
export function refuseBugs(error: unknown): void {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
}

import type { Problem } from '../../../../core/case/problem.ts';
import type { Signer, StoreReport } from '../../case-store.ts';
import type { Disk } from '../disk.ts';
import { concerns, type DiskError, SimulatedDisk, type Trouble } from '../test-disk.ts';
import { examine } from './test-examine.ts';
import { difference } from './test-moment.ts';
import { type Act, Player, refuseBugs } from './test-player.ts';
import { simulatedScene, simulatedWork } from './test-simulated-scene.ts';

/** Everything a store does, in an order in which each has something to work on; a snapshot falls due every four commits. */
const acts: readonly Act[] = [
  ...(['edit', 'attach', 'sign', 'edit', 'undo', 'back-up', 'reopen', 'edit', 'convert', 'edit'] as const),
];

/** Codes of Problems that say of an error what it is, and nothing of the case. */
const honest: Readonly<Record<DiskError, readonly Problem['code'][]>> = {
  ENOSPC: ['disk-full', 'reserve-used', 'reserve-missing'],
  EIO: ['disk-error', 'case-rebuilt', 'reserve-missing'],
  EROFS: ['folder-read-only', 'reserve-missing'],
  EACCES: ['folder-read-only', 'reserve-missing'],
  EMFILE: ['disk-error', 'case-rebuilt', 'reserve-missing'],
  EBUSY: ['disk-error', 'case-rebuilt', 'reserve-missing'],
};

/** One error at one call, or at all from it on. */
export interface ErrorPlan extends Required<Pick<Trouble, 'code' | 'forever' | 'failing' | 'failAt'>> {
  readonly encrypted: boolean;
  /** Of the work; 8 unless told. */
  readonly seed?: number;
  readonly signer: Signer;
  /** A worse disk to put under the store, for a trial of the trial. */
  readonly under?: (disk: Disk) => Disk;
}

/** What came of one error. */
export interface ErrorOutcome {
  /** Whether the reserve was given up for a commit. */
  readonly reserveUsed: boolean;
  readonly faults: readonly string[];
}

/**
 * Does everything a store does while one call fails. After each act memory must be what was acknowledged, a refusal must
 * say what the disk said, and the next opening must find it all.
 */
export async function sufferError(plan: ErrorPlan): Promise<ErrorOutcome> {
  const suffering = new Suffering(plan);
  await suffering.work();
  await suffering.recover();
  return suffering.outcome();
}

/** The calls of everything a store does that this error can hit. */
export async function callsHitBy(plan: Omit<ErrorPlan, 'failAt'>): Promise<readonly number[]> {
  const calm = new Suffering({ ...plan, failAt: Infinity });
  await calm.work();
  const calls = calm.trace().map((what, index) => ({ what, call: index + 1 }));
  return calls.filter(({ what }) => concerns(plan.code, what)).map(({ call }) => call);
}

class Suffering {
  readonly #plan: ErrorPlan;
  readonly #disk: SimulatedDisk;
  readonly #player: Player;
  readonly #faults: string[] = [];
  #reserveUsed = false;

  constructor(plan: ErrorPlan) {
    const { failAt, code, forever, failing, signer, encrypted, seed = 8, under } = plan;
    this.#plan = plan;
    this.#disk = new SimulatedDisk({ failAt, code, forever, failing });
    const disk = under ? under(this.#disk) : this.#disk;
    this.#player = new Player({ ...simulatedWork(disk), seed, signer, encrypted });
  }

  outcome(): ErrorOutcome {
    return { reserveUsed: this.#reserveUsed, faults: this.#faults };
  }

  trace(): readonly string[] {
    return this.#disk.trace[this.#plan.failing];
  }

  async work(): Promise<void> {
    this.#checkTold(await this.#player.begin());
    for (const act of acts) {
      if (!this.#player.store) break;
      this.#checkTold(await this.#player.act(act));
      await this.#checkMemory(act);
    }
    await this.#player.store?.close().catch(refuseBugs);
  }

  /** The error is gone, the machine has crashed or not, and the case is opened again. */
  async recover(): Promise<void> {
    const { failAt } = this.#plan;
    const crash = failAt % 3 === 0 ? 'process' : failAt % 3 === 1 ? 'power-prefix' : 'power-subset';
    const scene = simulatedScene(this.#disk.restart(crash, failAt));
    const fault = await examine(scene, this.#player.bounds, failAt % 5 === 0 ? 'whole' : 'quick');
    if (fault) this.#blame(`${fault.kind}: ${fault.what}`);
  }

  async #checkMemory(act: Act): Promise<void> {
    const { store, bounds } = this.#player;
    if (!store) return;
    const { least, most } = bounds;
    const revision = store.revision();
    // read-only it may show what was refused and is half on the disk
    const allowed = store.report.readOnly ? [least.revision, most.revision] : [least.revision];
    if (!allowed.includes(revision)) this.#blame(`revision ${revision} of ${least.revision} after ${act}`);
    const differs = difference(await store.load(), bounds.moments[revision] ?? new Map());
    if (differs !== null) this.#blame(`${differs} after ${act}`);
    this.#checkNotes(store.report, act);
  }

  #checkNotes({ readOnly, notes }: StoreReport, act: Act): void {
    for (const note of notes) this.#checkTold(note);
    this.#reserveUsed ||= notes.some(({ code }) => code === 'reserve-used');
    // room that was missing once is no reason to stop working for good
    const { code, forever } = this.#plan;
    const stopped = readOnly && notes.some((note) => note.code === 'case-changed-outside');
    if (code === 'ENOSPC' && !forever && stopped) this.#blame(`stopped after ${act}`);
  }

  #checkTold(problem: Problem | null): void {
    if (!problem) return;
    const { code } = problem;
    if (honest[this.#plan.code].includes(code) || code === 'case-read-only' || code === 'case-tail-cut')
      return;
    this.#blame(`says ${JSON.stringify(problem)}`);
  }

  #blame(what: string): void {
    const { code, forever, failing, failAt, encrypted } = this.#plan;
    const plan = { code, forever, failing, failAt, encrypted };
    this.#faults.push(`${JSON.stringify(plan)} ${what}`);
  }
}

import { SimulatedDisk } from '../test-disk.ts';
import type { Crash } from '../test-disk-nodes.ts';
import { randomFrom } from '../test-random.ts';
import type { Depth, Fault } from './test-examine.ts';

/** Something that promises to keep what it acknowledged; `Promises` say what that is at a moment. */
export interface CrashSubject<Promises> {
  /** Works on a disk until it is done. `promised` is asked at any moment of it. */
  work(disk: SimulatedDisk, promised: (now: () => Promises) => void): Promise<void>;
  /** Looks at what a crash left and goes on with it; `told` hears what was promised meanwhile. */
  examine(
    disk: SimulatedDisk,
    promises: Promises,
    depth: Depth,
    told: (now: Promises) => void,
  ): Promise<Fault | null>;
  /** The same for promises that say the same. */
  keyOf(promises: Promises): string;
}

/** How hard the work is tried. */
export interface CrashPlan {
  readonly seed: number;
  /** Power cuts of each kind at each call. */
  readonly cuts: number;
  /** One image in so many is crashed again while it recovers; 0 for none. */
  readonly again: number;
}

/** What came of it. Points are crashes, images the different disks they left: the same disk is looked at once. */
export interface CrashTally {
  readonly points: number;
  readonly images: number;
  /** Points whose crash hit a recovery: the second, and the third crash in a row. */
  readonly second: number;
  readonly third: number;
  readonly faults: readonly (Fault & { readonly at: string })[];
}

/** One disk that a crash left, and what it must hold. */
interface Image<Promises> {
  readonly disk: SimulatedDisk;
  readonly promises: Promises;
  /** Which crash of which call, for a person to find it again. */
  readonly at: string;
  readonly level: number;
}

const crashes: readonly Crash[] = ['process', 'power-prefix', 'power-subset'];
/** Faults told of one work; more say nothing new. */
const mostFaults = 20;

/** Does the work once and looks at what each kind of crash at each call to the disk would leave. */
export async function simulateCrashes<Promises>(
  subject: CrashSubject<Promises>,
  plan: CrashPlan,
): Promise<CrashTally> {
  const trial = new CrashTrial(subject, plan);
  await trial.record();
  await trial.examineAll();
  return trial.tally();
}

class CrashTrial<Promises> {
  readonly #subject: CrashSubject<Promises>;
  readonly #plan: CrashPlan;
  readonly #random: () => number;
  readonly #known = new Set<string>();
  readonly #points = [0, 0, 0, 0];
  readonly #faults: (Fault & { readonly at: string })[] = [];
  #images: Image<Promises>[] = [];

  constructor(subject: CrashSubject<Promises>, plan: CrashPlan) {
    this.#subject = subject;
    this.#plan = plan;
    this.#random = randomFrom(plan.seed ^ 0x5bd1e995);
  }

  tally(): CrashTally {
    const [, first = 0, second = 0, third = 0] = this.#points;
    const images = this.#known.size;
    return { points: first + second + third, images, second, third, faults: this.#faults };
  }

  /** Nothing need be done twice to be stopped at another call: each call leaves the disks of all its crashes. */
  async record(): Promise<void> {
    let now: () => Promises = () => {
      throw new Error('Nothing was promised before work began.');
    };
    const disk = new SimulatedDisk({ watch: (watched) => this.#crashEveryWay(watched, now()) });
    await this.#subject.work(disk, (promised) => (now = promised));
    this.#crashEveryWay(disk, now());
  }

  async examineAll(): Promise<void> {
    for (let image = this.#images.pop(); image; image = this.#images.pop()) {
      const { disk, promises, at, level } = image;
      const { again } = this.#plan;
      const depth = this.#random() < 0.1 ? 'whole' : 'quick';
      const fault = await this.#subject.examine(disk.restart('process', 0), promises, depth, () => undefined);
      if (fault) this.#faults.push({ ...fault, at });
      if (this.#faults.length >= mostFaults) this.#images = [];
      else if (!fault && again > 0 && level < 3 && this.#random() * again < 1) await this.#crashAgain(image);
    }
  }

  #crashEveryWay(disk: SimulatedDisk, promises: Promises): void {
    const { seed, cuts } = this.#plan;
    for (const crash of crashes)
      for (let cut = 0; cut < (crash === 'process' ? 1 : cuts); cut++)
        this.#crash({ disk, promises, at: `seed ${seed}`, level: 0 }, crash);
  }

  /** A crash of the disk of an image, at the call it has come to. */
  #crash({ disk, promises, at, level }: Image<Promises>, crash: Crash): void {
    const seed = Math.floor(this.#random() * 2 ** 31);
    const left = disk.restart(crash, seed);
    this.#points[level + 1] = (this.#points[level + 1] ?? 0) + 1;
    const known = `${crash === 'process'} ${this.#subject.keyOf(promises)} ${left.image()}`;
    if (this.#known.has(known)) return;
    this.#known.add(known);
    this.#images.push({
      disk: left,
      promises,
      at: `${at}, call ${disk.calls} ${crash} ${seed}`,
      level: level + 1,
    });
  }

  /** Lets a case recover and go on once more, and crashes it at some of its calls. */
  async #crashAgain({ disk, promises, at, level }: Image<Promises>): Promise<void> {
    let now = promises;
    const watch = (recovering: SimulatedDisk) => {
      if (this.#random() < 0.7) return;
      const crash = crashes[Math.floor(this.#random() * crashes.length)] ?? 'process';
      this.#crash({ disk: recovering, promises: now, at, level }, crash);
    };
    const depth = this.#random() < 0.3 ? 'whole' : 'quick';
    await this.#subject.examine(
      disk.restart('process', 0, { watch }),
      promises,
      depth,
      (told) => (now = told),
    );
  }
}

import { Low } from 'lowdb';

import type { CaseStore } from '../case-store.ts';
import type { Disk } from './disk.ts';
import { writeAll } from './disk.ts';
import { MachineStopped, SimulatedDisk } from './test-disk.ts';
import type { Crash } from './test-disk-nodes.ts';
import { fingerprintOf, goOn, openScript, play, type Script } from './test-script.ts';

/** What a crash did to what was acknowledged. */
export type Verdict = 'right' | 'lost' | 'unopenable' | 'corrupt';

/** Something that promises to keep what it acknowledged. */
export interface Subject {
  /** Works until it is done or the machine stops. */
  run(disk: SimulatedDisk, acknowledged: (revision: number) => void): Promise<void>;
  /** Looks at what is left; `last` was acknowledged. */
  examine(disk: SimulatedDisk, last: number): Promise<Verdict>;
}

export type Tally = Record<Verdict, number>;

const crashes: readonly Crash[] = ['process', 'power-prefix', 'power-subset'];

/** Stops the machine at every call the subject makes and examines what each kind of crash leaves, `seeds` times. */
export async function simulateCrashes(subject: Subject, seeds: number): Promise<Tally> {
  const whole = new SimulatedDisk();
  await subject.run(whole, () => undefined);
  const tally: Tally = { right: 0, lost: 0, unopenable: 0, corrupt: 0 };
  for (let stopAt = 1; stopAt <= whole.calls; stopAt++) {
    const disk = new SimulatedDisk({ stopAt });
    const last = await runUntilStop(subject, disk);
    for (const crash of crashes)
      for (let seed = 0; seed < (crash === 'process' ? 1 : seeds); seed++)
        tally[await subject.examine(disk.restart(crash, stopAt * 1000 + seed), last)]++;
  }
  return tally;
}

/** The last revision acknowledged before the machine stopped; `before` were acknowledged in earlier lives. */
export async function runUntilStop(subject: Subject, disk: SimulatedDisk, before = 0): Promise<number> {
  let last = before;
  try {
    await subject.run(disk, (revision) => (last = revision));
  } catch (error) {
    if (!(error instanceof MachineStopped)) throw error;
  }
  return last;
}

/** The local store playing a script, on the disk or on a worse one put over it. */
export function localStoreSubject(script: Script, under: (disk: Disk) => Disk = (disk) => disk): Subject {
  return {
    async run(disk, acknowledged) {
      const played = await play(under(disk), script, acknowledged);
      if (played.ok) await played.value.close();
    },
    examine: (disk, last) => examineCase(disk, script, last),
  };
}

/** Opens the case a crash left, compares it with the script and makes two commits more. */
async function examineCase(disk: SimulatedDisk, script: Script, last: number): Promise<Verdict> {
  const opened = await openScript(disk);
  // before the creation was acknowledged there may be no case yet
  if (!opened.ok) return last === 0 && opened.problem.code === 'case-missing' ? 'right' : 'unopenable';
  const store = opened.value;
  try {
    const revision = store.revision();
    if (revision < last) return 'lost';
    if (revision > last + 1 || !(await isRight(store, script, revision))) return 'corrupt';
    const further = { ...script, changes: script.changes.slice(0, revision + 1) };
    await goOn(store, further, () => undefined);
    return (await isRight(store, script, further.changes.length + 1)) ? 'right' : 'corrupt';
  } finally {
    await store.close();
  }
}

/** Whether a store shows exactly what the script led to at this revision; a crash leaves a torn tail at most. */
async function isRight(store: CaseStore, { fingerprints }: Script, revision: number): Promise<boolean> {
  const { readOnly, notes } = store.report;
  if (readOnly || notes.some(({ code }) => code !== 'case-tail-cut')) return false;
  if (store.revision() !== revision) return false;
  const history = await store.history();
  return (await fingerprintOf(store)) === fingerprints[revision] && history.length === revision;
}

/** lowdb over an adapter like the one it ships: the whole text into a temporary file, then a rename. */
export function plainLowdbSubject(writes: number): Subject {
  const open = (disk: Disk) => new Low(plainAdapter(disk), { revision: 0 });
  return {
    async run(disk, acknowledged) {
      const db = open(disk);
      for (let revision = 1; revision <= writes; revision++) {
        await db.update((data) => (data.revision = revision));
        acknowledged(revision);
      }
    },
    async examine(disk, last) {
      const db = open(disk);
      try {
        await db.read();
      } catch {
        return 'unopenable';
      }
      return db.data.revision < last ? 'lost' : 'right';
    },
  };
}

function plainAdapter(disk: Disk) {
  const padding = 'x'.repeat(300);
  return {
    async read() {
      if (!(await disk.state('/db.json'))) return null;
      return JSON.parse((await disk.read('/db.json')).toString()) as { revision: number };
    },
    async write(data: { revision: number }) {
      const file = await disk.open('/.db.json.tmp', 'new');
      await writeAll(file, Buffer.from(JSON.stringify({ ...data, padding })));
      await file.close();
      await disk.rename('/.db.json.tmp', '/db.json');
    },
  };
}

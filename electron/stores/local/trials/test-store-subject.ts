import type { Signer } from '../../case-store.ts';
import type { Disk } from '../disk.ts';
import type { CrashSubject } from './test-crashes.ts';
import { examine } from './test-examine.ts';
import { Player } from './test-player.ts';
import type { Bounds, Promised } from './test-promise.ts';
import { simulatedScene, simulatedWork } from './test-simulated-scene.ts';

/** What is done to a case while it is crashed. */
export interface StoreWork {
  /** Decides what is done; encrypted from the beginning when odd. */
  readonly seed: number;
  readonly acts: number;
  readonly signer: Signer;
  /** A worse disk to put under the store, for a trial of the trial. */
  readonly under?: (disk: Disk) => Disk;
}

/** The local store at work. */
export function storeSubject({
  seed,
  acts,
  signer,
  under = (disk) => disk,
}: StoreWork): CrashSubject<Bounds> {
  return {
    async work(disk, promised) {
      const player = new Player({ ...simulatedWork(under(disk)), seed, signer });
      promised(() => player.bounds);
      const problem = await player.begin();
      if (problem) throw new Error(JSON.stringify(problem));
      await player.play(acts);
      await player.store?.close();
    },
    examine: (disk, bounds, depth, told) => examine(simulatedScene(disk), bounds, depth, told),
    keyOf: ({ least, most }) => `${keyOf(least)} ${keyOf(most)}`,
  };
}

/** What was promised, as far as two moments of one work may differ. */
function keyOf({ attachments, checkpoints, backups, protection, revision }: Promised): string {
  return [revision, attachments.size, checkpoints, backups.length, protection?.recoveryCode].join('/');
}

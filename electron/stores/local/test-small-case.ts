import { join } from 'node:path';

import { adding } from '../../../core/case/change.ts';
import { testCreation, testMeta, unwrap } from '../test-commits.ts';
import { createLocalCase } from './local-case.ts';
import { SimulatedDisk } from './test-disk.ts';
import { casePath, fingerprintOf, scriptOptions } from './test-script.ts';

/** A case a few hundred bytes a file, whose process died without closing it. */
export interface SmallCase {
  readonly disk: SimulatedDisk;
  /** What it showed, by revision; [0] is not used. */
  readonly fingerprints: readonly string[];
  readonly revision: number;
}

/** Two snapshots (of revisions 3 and 6), three journal segments, and two commits that no snapshot has. */
export async function makeSmallCase(): Promise<SmallCase> {
  const disk = new SimulatedDisk();
  const { change, meta } = testCreation;
  const options = { ...scriptOptions(disk), limits: { commits: 3, bytes: 1e9, ballast: 0 } };
  const store = unwrap(await createLocalCase(casePath, change, meta, options));
  const fingerprints = ['', await fingerprintOf(store)];
  for (let number = 2; number <= 8; number++) {
    const chart = { id: `C${number}`, label: '', arrangement: 'free' as const };
    unwrap(await store.commit(adding({ charts: [chart] }), testMeta));
    fingerprints.push(await fingerprintOf(store));
    // waits for a snapshot under way, so that files are the same every time
    unwrap(await store.verify());
  }
  return { disk: disk.settled(), fingerprints, revision: store.revision() };
}

/** Paths of the files of the case that somebody could damage. */
export function filesOf({ disk }: SmallCase): readonly string[] {
  return disk.files(casePath).filter((path) => path !== join(casePath, 'lock'));
}

import { dirname, join } from 'node:path';

import type { Disk } from '../disk.ts';
import type { SimulatedDisk } from '../test-disk.ts';
import { casePath, scriptOptions } from '../test-script.ts';
import type { Scene } from './test-examine.ts';

const backupsPath = '/cadangan';

/** Where a player works on a simulated disk, perhaps with a worse one put over it. */
export function simulatedWork(disk: Disk) {
  return { casePath, backupsPath, options: () => scriptOptions(disk) };
}

/** The case that somebody left on a simulated disk. */
export function simulatedScene(disk: SimulatedDisk): Scene {
  const files = () => disk.files(join(dirname(casePath))).map((path) => ({ path, bytes: disk.bytes(path) }));
  return { disk, ...simulatedWork(disk), files };
}

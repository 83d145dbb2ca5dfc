import { join } from 'node:path';

import { realDisk } from '../real-disk.ts';

/** What a process is told to do. */
export interface ChildWork {
  /** The case is made in it. */
  readonly root: string;
  readonly seed: number;
  readonly ballast: number;
  /** It works until it is killed, or until so many commits were refused. */
  readonly refusals: number;
  /** Where to save a copy then; null for none. */
  readonly copyTo: string | null;
}

/** Options to open a case with in these trials. */
export function trialOptions(ballast: number) {
  return { disk: realDisk, limits: { commits: 4, bytes: 1e9, ballast } };
}

/** Where a player works in a real folder. */
export function realWork(root: string, ballast: number) {
  const casePath = join(root, 'kasus.benang');
  return { casePath, backupsPath: join(root, 'cadangan'), options: () => trialOptions(ballast) };
}

import { randomUUID } from 'node:crypto';

import { Low } from 'lowdb';

import type { Change } from '../../../core/case/change.ts';
import type { Problem, Result } from '../../../core/case/problem.ts';
import type { CaseStore, CommitMeta } from '../case-store.ts';
import { BenangAdapter } from './benang-adapter.ts';
import { CaseData } from './case-data.ts';
import type { CasePlace, CheckpointLimits } from './checkpoint.ts';
import type { Disk } from './disk.ts';
import { readHead } from './head.ts';
import { LocalCaseStore } from './local-case-store.ts';
import { type Lock, takeLock } from './lock.ts';
import { localProcesses, type Processes } from './lock-owner.ts';
import { makeCase } from './make-case.ts';
import { realDisk } from './real-disk.ts';
import { attempt, problemOf } from './store-failure.ts';

/** What a test or a viewer sets otherwise; the defaults are what the product runs with. */
export interface LocalCaseOptions {
  readonly disk?: Disk;
  readonly processes?: Processes;
  /** Opens without a lock and without touching the folder. */
  readonly readOnly?: boolean;
  readonly limits?: CheckpointLimits;
}

const defaultLimits: CheckpointLimits = { commits: 1000, bytes: 8 * 1024 * 1024 };

/** Makes a case folder whose first commit is `firstChange`, and opens it. Refuses to touch one that is there. */
export async function createLocalCase(
  folder: string,
  firstChange: Change,
  meta: CommitMeta,
  options: LocalCaseOptions = {},
): Promise<Result<CaseStore>> {
  const disk = options.disk ?? realDisk;
  const made = await attempt(() => makeCase(disk, folder, randomUUID(), firstChange, meta));
  return made.ok ? openLocalCase(folder, options) : made;
}

/**
 * Opens a case folder, recovering what a crash left. A case that is damaged, or whose folder cannot be written to, opens
 * read-only with a note; one that another process has open is refused.
 */
export function openLocalCase(folder: string, options: LocalCaseOptions = {}): Promise<Result<CaseStore>> {
  const disk = options.disk ?? realDisk;
  return attempt(async () => {
    const { caseId } = await readHead(disk, folder);
    const { lock, readOnly } = await lockFor(disk, folder, options);
    try {
      return await openCase({ disk, folder, caseId }, lock, readOnly, options.limits ?? defaultLimits);
    } catch (error) {
      await lock?.release();
      throw error;
    }
  });
}

async function openCase(
  place: CasePlace,
  lock: Lock | null,
  readOnly: Problem | null,
  limits: CheckpointLimits,
): Promise<CaseStore> {
  const adapter = new BenangAdapter(place, limits, readOnly);
  const db = new Low<CaseData>(adapter, new CaseData());
  await db.read();
  return new LocalCaseStore({ place, db, adapter, lock });
}

/** Without a lock nothing is written: it says why. */
async function lockFor(
  disk: Disk,
  folder: string,
  { readOnly = false, processes = localProcesses() }: LocalCaseOptions,
): Promise<{ readonly lock: Lock | null; readonly readOnly: Problem | null }> {
  if (readOnly) return { lock: null, readOnly: { code: 'case-read-only' } };
  try {
    return { lock: await takeLock(disk, folder, processes), readOnly: null };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'case-locked') throw error;
    return { lock: null, readOnly: problem };
  }
}

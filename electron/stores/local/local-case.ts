import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { Low } from 'lowdb';

import type { Change } from '../../../core/case/change.ts';
import type { Problem, Result } from '../../../core/case/problem.ts';
import type { CommitMeta } from '../case-store.ts';
import { descriptionFile } from './backups/case-files.ts';
import { BenangAdapter, type Opening } from './benang-adapter.ts';
import { CaseData } from './case-data.ts';
import type { StoreLimits } from './checkpoint.ts';
import type { Disk } from './disk.ts';
import { readHead } from './head.ts';
import { LocalCaseStore } from './local-case-store.ts';
import { type Lock, takeLock } from './lock.ts';
import { localProcesses, type Processes } from './lock-owner.ts';
import { makeCase } from './make-case.ts';
import type { FolderOwner } from './local-folder.ts';
import { realDisk } from './real-disk.ts';
import { settleReplacing } from './replace-folder.ts';
import { attempt, problemOf } from './store-failure.ts';
import { type KeyToCase, type Protection, unlock } from './unlock.ts';
import { encryptedVault, plainVault } from './vault/vault.ts';

/** What a test or a viewer sets otherwise; the defaults are what the product runs with. */
export interface LocalCaseOptions {
  readonly disk?: Disk;
  readonly processes?: Processes;
  /** Opens without a lock and without touching the folder. */
  readonly readOnly?: boolean;
  /** Takes the lock from a machine that does not use the case any more, as a person says. */
  readonly takeOver?: boolean;
  readonly limits?: StoreLimits;
  /** Opens an encrypted case. */
  readonly key?: KeyToCase;
}

const megabyte = 1024 * 1024;
const defaultLimits: StoreLimits = { commits: 1000, bytes: 8 * megabyte, ballast: 16 * megabyte };

/**
 * Makes a case folder whose first commit is `firstChange`, and opens it. Refuses to touch one that is there. With a
 * protection it is encrypted from its first byte.
 */
export async function createLocalCase(
  folder: string,
  firstChange: Change,
  meta: CommitMeta,
  options: LocalCaseOptions & { readonly protection?: Protection } = {},
): Promise<Result<LocalCaseStore>> {
  const { disk = realDisk, protection } = options;
  const caseId = protection?.caseId ?? randomUUID();
  const vault = protection ? encryptedVault(protection.caseKey, caseId) : plainVault;
  const place = { disk, folder, caseId, vault, encryption: protection?.encryption };
  const made = await attempt(() => makeCase(place, firstChange, meta));
  if (!made.ok) return made;
  return openLocalCase(folder, protection ? { ...options, key: protection } : options);
}

/**
 * Opens a case folder, recovering what a crash left. A case that is damaged, that somebody else has open, or whose folder
 * cannot be written to opens read-only with a note. Without its key an encrypted case is `passphrase-needed`.
 */
export function openLocalCase(
  folder: string,
  options: LocalCaseOptions = {},
): Promise<Result<LocalCaseStore>> {
  const { disk = realDisk, limits = defaultLimits } = options;
  return attempt(async () => {
    if (!options.readOnly) await settleReplacing(disk, folder);
    const head = await readHead(disk, folder);
    const protection = await unlock(head, options.key);
    const vault = protection ? encryptedVault(protection.caseKey, head.caseId) : plainVault;
    const place = { disk, folder, caseId: head.caseId, vault };
    const { lock, readOnly } = await lockFor(disk, folder, options);
    try {
      return await openCase({ place, head, limits, readOnly }, lock, protection);
    } catch (error) {
      await lock?.release();
      throw error;
    }
  });
}

async function openCase(
  opening: Opening,
  lock: Lock | null,
  protection: FolderOwner['protection'],
): Promise<LocalCaseStore> {
  const adapter = new BenangAdapter(opening);
  const db = new Low<CaseData>(adapter, new CaseData());
  await db.read();
  return new LocalCaseStore({ place: opening.place, db, adapter, lock, protection });
}

/** Without a lock nothing is written: it says why. */
async function lockFor(
  disk: Disk,
  folder: string,
  { readOnly = false, takeOver = false, processes = localProcesses() }: LocalCaseOptions,
): Promise<{ readonly lock: Lock | null; readonly readOnly: Problem | null }> {
  if (readOnly) return { lock: null, readOnly: { code: 'case-read-only' } };
  if (await disk.state(join(folder, descriptionFile)))
    return { lock: null, readOnly: { code: 'case-is-backup' } };
  try {
    return { lock: await takeLock(disk, folder, processes, takeOver), readOnly: null };
  } catch (error) {
    return { lock: null, readOnly: problemOf(error) };
  }
}

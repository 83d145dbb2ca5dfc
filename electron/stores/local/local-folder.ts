import { basename } from 'node:path';

import { adding, type Change } from '../../../core/case/change.ts';
import { creation } from '../../../core/case/history.ts';
import { fail, type Problem, type Result } from '../../../core/case/problem.ts';
import { tableNames } from '../../../core/case/tables.ts';
import type { CommitMeta } from '../case-store.ts';
import type { Backup } from './backups/list-backups.ts';
import { makeBackup } from './backups/make-backup.ts';
import type { BenangAdapter } from './benang-adapter.ts';
import type { CaseData } from './case-data.ts';
import type { CasePlace } from './case-place.ts';
import { copyCase } from './copy-case.ts';
import { readHead } from './head.ts';
import { makeCase, type NewCase } from './make-case.ts';
import { type Pace, unpaced } from './pace.ts';
import { freshBeside, replaceFolder } from './replace-folder.ts';
import { attempt, damage, problemOf, StoreFailure } from './store-failure.ts';
import type { Protection } from './unlock.ts';
import { encryptedVault, plainVault } from './vault/vault.ts';

/** A copy to be made of a case. */
export interface CaseCopy {
  /** Where it shall lie; nothing may be there. */
  readonly path: string;
  /** The case's own id for the same case elsewhere, a new one for a case that goes its own way. */
  readonly caseId: string;
  readonly createdAt: string;
  /** Null for a copy that lies in clear. */
  readonly protection: Pick<Protection, 'caseKey' | 'encryption'> | null;
}

/** What the folder's work needs of the store around it. */
export interface FolderOwner {
  readonly place: CasePlace;
  /** How it is encrypted; null when it lies in clear. */
  readonly protection: CaseCopy['protection'];
  readonly adapter: BenangAdapter;
  data(): CaseData;
  /** Runs a step while nothing is committed and no snapshot is written. */
  standingStill<T>(step: () => Promise<T>): Promise<T>;
  /** Runs a step while no snapshot is written; commits go on. */
  betweenSnapshots<T>(step: () => Promise<T>): Promise<T>;
}

/** An open case as a folder that can be copied and written anew. */
export class LocalFolder {
  readonly #owner: FolderOwner;

  constructor(owner: FolderOwner) {
    this.#owner = owner;
  }

  get caseId(): string {
    return this.#owner.place.caseId;
  }

  /** How the case is encrypted at this moment: its passphrase may have been changed since it was opened. */
  async protection(): Promise<CaseCopy['protection']> {
    const { place, protection } = this.#owner;
    if (!protection) return null;
    const head = await readHead(place.disk, place.folder).catch(() => null);
    return { ...protection, encryption: head?.encryption ?? protection.encryption };
  }

  /** Copies the folder as it is now into this folder of backups; edits go on meanwhile. */
  backUp(into: string, now: string, pace?: Pace): Promise<Result<Backup>> {
    return this.#owner.betweenSnapshots(() => {
      const { adapter, place } = this.#owner;
      if (!adapter.end) return Promise.resolve(fail('case-damaged'));
      const { segment, size, revision } = adapter.end;
      return makeBackup(place, into, { upTo: { segment, size }, revision, now, ...(pace && { pace }) });
    });
  }

  /**
   * Writes the case with its history to another place. Where the journals cannot be read, the copy holds what the case
   * holds now and the answer is `history-not-copied`, to be told; null when all was copied.
   */
  copyTo(copy: CaseCopy, meta: CommitMeta, pace = unpaced): Promise<Result<Problem | null>> {
    return this.#owner.standingStill(() => attempt(() => this.#copy(copy, meta, pace)));
  }

  /**
   * Writes the case anew under another protection and puts it in the place of this one, of which nothing is left but what
   * backups hold. The store writes nothing more and must be closed; the case is then opened with its new key. One that was
   * called off (`cancelled`) is as it was, and goes on.
   */
  rebuild(protection: CaseCopy['protection'], createdAt: string, pace = unpaced): Promise<Result<null>> {
    return this.#owner.standingStill(() => attempt(() => this.#rebuild(protection, createdAt, pace)));
  }

  async #copy(copy: CaseCopy, meta: CommitMeta, pace: Pace): Promise<Problem | null> {
    const { adapter, place } = this.#owner;
    const to = newCaseOf(copy, place);
    try {
      if (!adapter.end) throw damage(basename(place.folder), 0, 'no commit');
      await copyCase(place, { ...to, createdAt: copy.createdAt, pace }, adapter.end);
      return null;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'case-damaged' && problem.code !== 'disk-error') throw error;
      await makeCase(to, this.#everything(), { ...meta, edit: creation, kind: 'edit' });
      return { code: 'history-not-copied', details: { reason: problem.code } };
    }
  }

  async #rebuild(protection: CaseCopy['protection'], createdAt: string, pace: Pace): Promise<null> {
    const { place, adapter } = this.#owner;
    if (adapter.readOnly || !adapter.end)
      throw new StoreFailure(adapter.readOnly ?? { code: 'case-read-only' });
    const { disk, folder, caseId } = place;
    const path = freshBeside(folder);
    await disk.removeFolder(path);
    const to = newCaseOf({ path, caseId, createdAt, protection }, place);
    await copyCase(place, { ...to, createdAt, pace }, adapter.end);
    await adapter.abandon();
    await replaceFolder(disk, folder, path);
    return null;
  }

  #everything(): Change {
    const { rows } = this.#owner.data();
    return adding(Object.fromEntries(tableNames.map((table) => [table, [...rows.rows(table).values()]])));
  }
}

function newCaseOf({ path, caseId, protection }: CaseCopy, { disk }: CasePlace): NewCase {
  const vault = protection ? encryptedVault(protection.caseKey, caseId) : plainVault;
  return { disk, folder: path, caseId, vault, encryption: protection?.encryption };
}

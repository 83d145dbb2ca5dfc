import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { adding } from '../../../../core/case/change.ts';
import type { CaseStore } from '../../case-store.ts';
import { contentOf, testCreation, testEntity, testMeta, unwrap } from '../../test-commits.ts';
import { readCheckpoints } from '../audit/checkpoint-log.ts';
import { deviceKey } from '../audit/device-key.ts';
import { createLocalCase, type LocalCaseOptions, openLocalCase } from '../local-case.ts';
import { realDisk } from '../real-disk.ts';
import type { Protection } from '../unlock.ts';
import { cipher } from '../vault/encryption.ts';
import { newCaseKey, wrapWithRecoveryCode } from '../vault/key-slots.ts';
import { makeRecoveryCode } from '../vault/recovery-code.ts';
import { encryptedVault, plainVault } from '../vault/vault.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup, removeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { endOf, isWhole, placeOf } from './test-backups.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function commitSome(store: CaseStore, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    const entity = testEntity(`E${number}`, 'person', `Orang CONTOH ${number}`, ['0811']);
    unwrap(await store.commit(adding({ entities: [entity] }), testMeta));
  }
}

/** Opened by a recovery code alone, which needs no stretching. */
function quickProtection(): Protection {
  const caseId = randomUUID();
  const caseKey = newCaseKey();
  const recoveryCode = makeRecoveryCode();
  const slot = wrapWithRecoveryCode(caseKey, { caseId, createdAt: testMeta.when }, recoveryCode);
  return { caseId, caseKey, encryption: { cipher, slots: [slot] }, recoveryCode };
}

describe.each(['plain', 'encrypted'] as const)(
  'on the disk of this machine, a backup of a case that is %s',
  (kind) => {
    it('is made while it is open, listed, restored to the same content and removed', async () => {
      const path = join(folder, `${kind}.benang`);
      const target = join(folder, `${kind} cadangan`);
      const protection = kind === 'encrypted' ? quickProtection() : null;
      const opening = protection ? { key: protection } : {};
      const options = { limits: { commits: 20, bytes: 1e9, ballast: 0 }, ...(protection && { protection }) };
      const store = unwrap(await createLocalCase(path, testCreation.change, testCreation.meta, options));
      await commitSome(store, 1, 60);
      unwrap(await store.verify());
      // what a store shows goes on with it
      const content = structuredClone(await contentOf(store));
      const vault = protection ? encryptedVault(protection.caseKey, protection.caseId) : plainVault;
      const place = await placeOf(realDisk, path, vault);
      const moment = await endOf(realDisk, path, store.revision());
      const key = await deviceKey(realDisk, join(folder, 'device-key.pem'));
      unwrap(await store.sign(key, moment.now));
      await commitSome(store, 60, 65);
      // this one speaks of commits that the backup does not hold
      unwrap(await store.sign(key, moment.now));
      const made = unwrap(await makeBackup(place, target, moment));
      expect((await readCheckpoints({ ...place, folder: made.folder })).checkpoints.length).toBe(1);

      expect(await listBackups(realDisk, target, place.caseId)).toEqual([made]);
      expect(await isWhole(realDisk, made)).toBe(true);
      await expectOwnFiles(made.folder);

      const restored = join(folder, `${kind} pulih.benang`);
      unwrap(await restoreBackup(realDisk, made, restored));
      expect(await contentAt(restored, opening)).toEqual(content);
      unwrap(await removeBackup(realDisk, made));
      expect(await listBackups(realDisk, target, place.caseId)).toEqual([]);
      expect(store.revision()).toBe(65);
      await store.close();
    });
  },
);

/** No file is another name for a file of the case, and none is open to other users. */
async function expectOwnFiles(backup: string): Promise<void> {
  for (const name of ['head.json', 'journal-00000001', 'backup.json']) {
    const { nlink, mode } = await stat(join(backup, name));
    expect(nlink).toBe(1);
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  }
}

async function contentAt(path: string, options: LocalCaseOptions): Promise<unknown> {
  const store = unwrap(await openLocalCase(path, options));
  try {
    unwrap(await store.verify());
    return await contentOf(store);
  } finally {
    await store.close();
  }
}

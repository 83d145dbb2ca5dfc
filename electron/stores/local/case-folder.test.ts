import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { adding } from '../../../core/case/change.ts';
import { contentOf, testCreation, testEntity, testMeta, unwrap } from '../test-commits.ts';
import { deviceKey } from './audit/device-key.ts';
import { createLocalCase, openLocalCase } from './local-case.ts';
import type { LocalCaseStore } from './local-case-store.ts';
import { realDisk } from './real-disk.ts';
import { quickProtection } from './test-protection.ts';

const now = '2025-03-14T04:10:00Z';
let folder = '';
let path = '';
let store: LocalCaseStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-folder-'));
  path = join(folder, 'kasus.benang');
  const limits = { commits: 3, bytes: 1e9, ballast: 1000 };
  store = unwrap(await createLocalCase(path, testCreation.change, testCreation.meta, { limits }));
  for (let number = 1; number <= 5; number++) await commit(`E${number}`);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function commit(id: string): Promise<void> {
  unwrap(await store.commit(adding({ entities: [testEntity(id, 'person', id)] }), testMeta));
}

function signer() {
  return deviceKey(realDisk, join(folder, 'kunci'));
}

describe('attachments', () => {
  it('are kept once, read back, and missed by the check when they change', async () => {
    const bytes = Buffer.from('isi lampiran');
    const digest = unwrap(await store.attach(bytes));
    expect(unwrap(await store.attach(bytes))).toBe(digest);
    expect(unwrap(await store.attachment(digest))).toEqual(bytes);
    expect(unwrap(await store.verify())).toMatchObject({ attachments: 1 });
    const file = join(path, 'attachments', digest.slice(0, 2), digest);
    await writeFile(file, 'isi lain');
    const problem = { code: 'case-damaged', file: `attachments/${digest.slice(0, 2)}/${digest}` };
    expect(await store.attachment(digest)).toMatchObject({ ok: false, problem });
    expect(await store.verify()).toMatchObject({ ok: false, problem });
  });
});

describe('the audit trail', () => {
  it('is signed, checked, and held against a note kept elsewhere', async () => {
    const held = unwrap(await store.sign(await signer(), now));
    await commit('E6');
    unwrap(await store.sign(await signer(), now));
    expect(unwrap(await store.verify())).toMatchObject({ commits: 7, checkpoints: 2 });
    expect(unwrap(await store.checkNote(held))).toEqual({ size: 6 });
    const other = { ...held, note: held.note.replace('\n6\n', '\n5\n') };
    expect(await store.checkNote(other)).toMatchObject({ problem: { code: 'checkpoint-wrong' } });
  });

  it('notices a journal that was cut where a commit ends', async () => {
    await store.close();
    const journal =
      (await readdir(path))
        .filter((name) => name.startsWith('journal-'))
        .sort()
        .at(-1) ?? '';
    store = unwrap(await openLocalCase(path));
    const before = await readFile(join(path, journal));
    await commit('E6');
    unwrap(await store.sign(await signer(), now));
    // a crash: the folder as it is, without a last snapshot
    const after =
      (await readdir(path))
        .filter((name) => name.startsWith('journal-'))
        .sort()
        .at(-1) ?? '';
    expect(after).toBe(journal);
    await writeFile(join(path, journal), before);
    const opened = unwrap(await openLocalCase(path, { readOnly: true }));
    expect(opened.report.notes).toContainEqual({
      ...{ code: 'case-damaged', file: 'checkpoints' },
      details: { offset: 0, reason: 'ends early' },
    });
    await opened.close();
  });
});

describe('a copy', () => {
  it.each(['in clear', 'encrypted'])(
    '%s holds the history, the attachments and the checkpoints',
    async (how) => {
      const digest = unwrap(await store.attach(Buffer.from('isi lampiran')));
      unwrap(await store.sign(await signer(), now));
      const copied = join(folder, 'salinan.benang');
      const protection = how === 'encrypted' ? quickProtection(store.folder.caseId) : null;
      const copy = { path: copied, caseId: store.folder.caseId, createdAt: now, protection };
      expect(unwrap(await store.folder.copyTo(copy, testMeta))).toBeNull();
      const opened = unwrap(await openLocalCase(copied, protection ? { key: protection } : {}));
      expect(opened.report).toMatchObject({ encrypted: protection !== null, readOnly: false, notes: [] });
      expect(await contentOf(opened)).toEqual(await contentOf(store));
      expect(unwrap(await opened.verify())).toMatchObject({ commits: 6, attachments: 1, checkpoints: 1 });
      expect(unwrap(await opened.attachment(digest))).toEqual(Buffer.from('isi lampiran'));
      await opened.close();
    },
  );

  it('under another id is a case of its own', async () => {
    unwrap(await store.sign(await signer(), now));
    const own = quickProtection().caseId;
    const copy = { path: join(folder, 'kembar.benang'), caseId: own, createdAt: now, protection: null };
    unwrap(await store.folder.copyTo(copy, testMeta));
    const twin = unwrap(await openLocalCase(copy.path));
    expect(twin.folder.caseId).toBe(own);
    expect(await contentOf(twin)).toEqual(await contentOf(store));
    expect(unwrap(await twin.verify())).toMatchObject({ commits: 6, checkpoints: 0 });
    await twin.close();
  });

  it('holds what the case holds, and says so, where its journals cannot be read', async () => {
    await rm(join(path, 'journal-00000001'));
    const copy = { path: join(folder, 'sisa.benang'), caseId: store.folder.caseId, createdAt: now };
    const note = unwrap(await store.folder.copyTo({ ...copy, protection: null }, testMeta));
    expect(note).toMatchObject({ code: 'history-not-copied' });
    const opened = unwrap(await openLocalCase(copy.path));
    expect(await opened.all('entities')).toEqual(await store.all('entities'));
    await opened.close();
  });
});

describe('a case written anew', () => {
  it('is encrypted in its own place, leaves nothing in clear, and back', async () => {
    const content = await contentOf(store);
    const protection = quickProtection(store.folder.caseId);
    unwrap(await store.folder.rebuild(protection, now));
    expect(await store.commit({}, testMeta)).toMatchObject({ problem: { code: 'case-read-only' } });
    await store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    store = unwrap(await openLocalCase(path, { key: protection }));
    expect(store.report).toMatchObject({ encrypted: true, readOnly: false, notes: [] });
    expect(await contentOf(store)).toEqual(content);
    unwrap(await store.verify());
    unwrap(await store.folder.rebuild(null, now));
    await store.close();
    store = unwrap(await openLocalCase(path));
    expect(await contentOf(store)).toEqual(content);
  });
});

describe('a backup', () => {
  it('is made while the case is open, is only read in its place, and holds that moment', async () => {
    const content = await contentOf(store);
    const backup = unwrap(await store.folder.backUp(join(folder, 'cadangan'), now));
    await commit('E9');
    expect(backup).toMatchObject({ revision: 6, whole: true });
    const opened = unwrap(await openLocalCase(backup.folder));
    expect(opened.report).toMatchObject({ readOnly: true, notes: [{ code: 'case-is-backup' }] });
    expect(await contentOf(opened)).toEqual(content);
    await opened.close();
  });
});

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { adding } from '../../../core/case/change.ts';
import { testCaseStore } from '../test-case-store.ts';
import { contentOf, testCreation, testEntity, testMeta, unwrap } from '../test-commits.ts';
import { createLocalCase, openLocalCase } from './local-case.ts';
import type { LocalCaseStore } from './local-case-store.ts';
import { quickProtection } from './test-protection.ts';
import type { Protection } from './unlock.ts';
import { deriveKey } from './vault/argon2.ts';

let folder = '';
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-sealed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function make(protection: Protection): Promise<{ path: string; store: LocalCaseStore }> {
  const path = join(folder, `kasus ${++number}.benang`);
  const { change, meta } = testCreation;
  return { path, store: unwrap(await createLocalCase(path, change, meta, { protection })) };
}

testCaseStore('an encrypted case', async () => {
  const protection = quickProtection();
  const { path, store } = await make(protection);
  const reopen = async () => {
    await store.close();
    return unwrap(await openLocalCase(path, { key: protection }));
  };
  return { store, reopen };
});

/** Every byte of every file below a folder. */
async function bytesBelow(path: string): Promise<Buffer> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  return Buffer.concat(await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name)))));
}

describe('an encrypted folder', () => {
  it('says nothing of what is in the case, in whatever file', async () => {
    const protection = quickProtection();
    const { path, store } = await make(protection);
    const person = testEntity('E1', 'person', 'Kenari Rahasia', ['0811 2222 3333']);
    unwrap(await store.commit(adding({ entities: [person] }), { ...testMeta, why: 'Alasan Rahasia' }));
    unwrap(await store.attach(Buffer.from('Lampiran Rahasia')));
    await store.close();
    const bytes = await bytesBelow(path);
    expect(bytes.length).toBeGreaterThan(1000);
    for (const secret of ['Rahasia', '0811', 'person', 'entities', testMeta.who, testMeta.edit])
      expect([secret, bytes.includes(secret)]).toEqual([secret, false]);
  });

  it('opens with its recovery code and says what is wrong with another', async () => {
    const protection = quickProtection();
    const { path, store } = await make(protection);
    const content = await contentOf(store);
    await store.close();
    const open = async (text: string) =>
      openLocalCase(path, { key: { secret: { kind: 'recovery', text }, deriveKey } });
    expect(await openLocalCase(path)).toEqual({
      ok: false,
      problem: { code: 'passphrase-needed', details: { case: protection.caseId } },
    });
    expect(await open(quickProtection().recoveryCode)).toMatchObject({
      problem: { code: 'recovery-code-wrong' },
    });
    const opened = unwrap(await open(protection.recoveryCode.toLowerCase().replaceAll('-', ' ')));
    expect(opened.report).toMatchObject({ encrypted: true, readOnly: false, notes: [] });
    expect(await contentOf(opened)).toEqual(content);
    await opened.close();
  });

  it('does not take the key of another case', async () => {
    const { path, store } = await make(quickProtection());
    await store.close();
    const opened = await openLocalCase(path, { key: { caseKey: quickProtection().caseKey } });
    expect(opened).toMatchObject({ ok: false, problem: { code: 'case-damaged' } });
  });
});

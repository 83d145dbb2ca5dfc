import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { adding } from '../../../core/case/change.ts';
import { testCreation, testEntity, testMeta, unwrap } from '../test-commits.ts';
import { createLocalCase, openLocalCase } from './local-case.ts';
import type { LocalCaseStore } from './local-case-store.ts';

const limits = { commits: 20, bytes: 4000, ballast: 0 };
const many = Array.from({ length: 40 }, (_, index) => testEntity(`E${100 + index}`, 'person', 'Contoh'));
const renamed = many.map((row) => ({ id: row.id, before: row, after: { ...row, label: 'Lain' } }));
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-checkpoint-'));
  path = join(folder, 'kasus.benang');
});
afterEach(() => rm(folder, { recursive: true }));

async function snapshots(): Promise<readonly string[]> {
  return (await readdir(path)).filter((name) => name.startsWith('snapshot-'));
}

async function imported(): Promise<LocalCaseStore> {
  const store = unwrap(await createLocalCase(path, testCreation.change, testCreation.meta, { limits }));
  unwrap(await store.commit(adding({ entities: many }), testMeta));
  return store;
}

describe('a snapshot', () => {
  it('is left out where it would be the lines of the journal again, however often the case is opened', async () => {
    await (await imported()).close();
    expect(await snapshots()).toEqual([]);
    for (let time = 0; time < 2; time++) {
      const store = unwrap(await openLocalCase(path, { limits }));
      expect(await store.all('entities')).toEqual(many);
      await store.close();
      expect(await snapshots()).toEqual([]);
    }
  });

  it('is taken once the journal says many rows twice', async () => {
    const store = await imported();
    unwrap(await store.commit({ entities: renamed.slice(0, 20) }, testMeta));
    await store.close();
    expect(await snapshots()).toHaveLength(1);
    const again = unwrap(await openLocalCase(path, { limits }));
    expect((await again.all('entities')).map(({ label }) => label)).toEqual(
      many.map((_, index) => (index < 20 ? 'Lain' : 'Contoh')),
    );
    await again.close();
  });

  it('is taken of a few small edits as before', async () => {
    const store = unwrap(await createLocalCase(path, testCreation.change, testCreation.meta, { limits }));
    unwrap(await store.commit(adding({ entities: many.slice(0, 2) }), testMeta));
    await store.close();
    expect(await snapshots()).toHaveLength(1);
  });
});

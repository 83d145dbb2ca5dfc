import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { adding, invert } from '../../../core/case/change.ts';
import type { HistoryEntry } from '../../../core/case/history.ts';
import { migrateRow } from '../../../core/case/migrations/migrate-row.ts';
import { schemaVersion, type TableName, tableNames } from '../../../core/case/tables.ts';
import type { CaseStore } from '../case-store.ts';
import { testEntity, testMeta, unwrap } from '../test-commits.ts';
import { formatVersion, readHead } from './head.ts';
import { openLocalCase } from './local-case.ts';
import { realDisk } from './real-disk.ts';

/** A case that version 1 of the program left behind when it was killed, and what it showed after each commit. */
interface FrozenCase {
  readonly history: readonly HistoryEntry[];
  readonly moments: readonly Readonly<Record<string, readonly { readonly id: string }[]>>[];
}

const samples = join(import.meta.dirname, 'samples');
let folder = '';
let path = '';
let frozen: FrozenCase;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-frozen-'));
  path = join(folder, 'lama.benang');
  await cp(join(samples, 'version-1.benang'), path, { recursive: true });
  frozen = JSON.parse(await readFile(join(samples, 'version-1.json'), 'utf8')) as FrozenCase;
});
afterEach(() => rm(folder, { recursive: true }));

/** What the frozen case showed at a revision, as the present version has it. */
function momentOf(revision: number): Record<TableName, unknown> {
  const moment = frozen.moments[revision - 1] ?? {};
  const rows = tableNames.map((table) => [
    table,
    (moment[table] ?? []).map((row) => migrateRow(table, row, 1)),
  ]);
  return Object.fromEntries(rows) as Record<TableName, unknown>;
}

async function contentOf(store: CaseStore): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const table of tableNames) content[table] = await store.all(table);
  return content;
}

describe('a case of version 1', () => {
  const last = 13;

  it('can be read without touching it', async () => {
    const store = unwrap(await openLocalCase(path, { readOnly: true }));
    expect(await contentOf(store)).toEqual(momentOf(last));
    expect(await store.history()).toEqual(frozen.history);
    expect(unwrap(await store.verify())).toMatchObject({ revision: last });
    await store.close();
    expect(await readHead(realDisk, path)).toMatchObject({ formatVersion: 1, schemaVersion: 1 });
  });

  it('is taken over when it is opened, says so once, and goes on', async () => {
    const store = unwrap(await openLocalCase(path));
    expect(store.report).toMatchObject({ readOnly: false, notes: [{ code: 'case-upgraded' }] });
    expect(await contentOf(store)).toEqual(momentOf(last));
    unwrap(await store.commit(adding({ entities: [testEntity('E9', 'person', 'Baru')] }), testMeta));
    unwrap(await store.verify());
    const content = await contentOf(store);
    await store.close();
    expect(await readHead(realDisk, path)).toMatchObject({ formatVersion, schemaVersion });
    const again = unwrap(await openLocalCase(path));
    expect(again.report.notes).toEqual([]);
    expect(await contentOf(again)).toEqual(content);
    expect(unwrap(await again.verify())).toMatchObject({ revision: last + 1 });
    await again.close();
  });

  it('can be undone down to its first commit', async () => {
    const store = unwrap(await openLocalCase(path));
    for (let revision = last; revision > 1; revision--) {
      const { change } = unwrap(await store.committed(revision));
      unwrap(await store.commit(invert(change), { ...testMeta, kind: 'edit' }));
      expect(await contentOf(store)).toEqual(momentOf(revision - 1));
    }
    await store.close();
  });
});

import { spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { adding } from '../../../core/case/change.ts';
import type { Problem, Result } from '../../../core/case/problem.ts';
import { schemaVersion } from '../../../core/case/tables.ts';
import type { CaseStore } from '../case-store.ts';
import { testCaseStore } from '../test-case-store.ts';
import { contentOf, testCreation, testEntity, testMeta, unwrap } from '../test-commits.ts';
import { canonicalJson } from './canonical-json.ts';
import { formatVersion } from './head.ts';
import { createLocalCase, openLocalCase } from './local-case.ts';
import { localProcesses } from './lock-owner.ts';
import { seal } from './sealed-json.ts';

let folder = '';
let cases = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const nextPath = () => join(folder, `kasus-${++cases}.benang`);
const create = (path: string) => createLocalCase(path, testCreation.change, testCreation.meta);

async function make(path: string): Promise<CaseStore> {
  return unwrap(await create(path));
}

/** A case that was made and closed. */
async function closedCase(): Promise<string> {
  const path = nextPath();
  await (await make(path)).close();
  return path;
}

function problemOf(result: Result<unknown>): Problem | null {
  return result.ok ? null : result.problem;
}

testCaseStore('the local store', async () => {
  const path = nextPath();
  const store = await make(path);
  const reopen = async () => {
    await store.close();
    return unwrap(await openLocalCase(path));
  };
  return { store, reopen };
});

testCaseStore('the local store after a crash', async () => {
  const path = nextPath();
  const store = await make(path);
  // a copy of the folder is what a process leaves that never closed
  const reopen = async () => {
    const copy = nextPath();
    await copyFolder(path, copy);
    return unwrap(await openLocalCase(copy));
  };
  return { store, reopen };
});

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(join(to, 'parts'), { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true }))
    if (entry.isFile() && entry.name !== 'lock') await copyFile(join(from, entry.name), join(to, entry.name));
  for (const name of await readdir(join(from, 'parts')))
    await copyFile(join(from, 'parts', name), join(to, 'parts', name));
}

describe('making a case', () => {
  it('makes a folder that only its owner can look into', async () => {
    const path = await closedCase();
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(path, { recursive: true })) {
      const found = await stat(join(path, name));
      expect(found.mode & 0o777).toBe(found.isDirectory() ? 0o700 : 0o600);
    }
  });

  it('refuses a name that is taken and leaves what is there', async () => {
    const path = nextPath();
    await writeFile(path, 'milik orang lain');
    expect(problemOf(await create(path))?.code).toBe('case-exists');
    expect(await readFile(path, 'utf8')).toBe('milik orang lain');
  });

  it('refuses a folder that is missing', async () => {
    const path = join(folder, 'tidak-ada', 'kasus.benang');
    expect(problemOf(await create(path))?.code).toBe('folder-missing');
  });

  it('refuses a first Change that needs rows, and makes nothing', async () => {
    const path = nextPath();
    const change = {
      about: [{ id: 'case', before: testCreation.change.about?.[0]?.after ?? null, after: null }],
    };
    expect(problemOf(await createLocalCase(path, change, testCreation.meta))?.code).toBe('row-missing');
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it('leaves nothing beside it', async () => {
    const path = await closedCase();
    expect((await readdir(folder)).filter((name) => name.includes('.tmp'))).toEqual([]);
    expect((await readdir(path)).sort()).toEqual([
      'ballast',
      'head.json',
      'journal-00000001',
      'journal-00000002',
      'parts',
      'snapshot-00000002.json',
    ]);
  });
});

describe('a folder that cannot be written to', () => {
  /** Runs a step as a user without special rights; root may write anywhere. */
  async function asNobody<T>(step: () => Promise<T>): Promise<T> {
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65534);
    try {
      return await step();
    } finally {
      if (root) process.seteuid?.(0);
    }
  }

  it('takes no new case', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'benang-closed-'));
    await chmod(parent, 0o555);
    const result = await asNobody(() => create(join(parent, 'kasus.benang')));
    expect(problemOf(result)?.code).toBe('folder-read-only');
    await chmod(parent, 0o755);
    await rm(parent, { recursive: true });
  });

  it('lets a case be read', async () => {
    const path = await asNobody(async () => {
      const parent = await mkdtemp(join(tmpdir(), 'benang-open-'));
      const made = join(parent, 'kasus.benang');
      await (await make(made)).close();
      await chmod(made, 0o555);
      return made;
    });
    await asNobody(async () => {
      const store = unwrap(await openLocalCase(path));
      expect(store.report).toMatchObject({ revision: 1, readOnly: true, notes: [{ ...readOnlyFolder }] });
      const refused = await store.commit(adding({ entities: [testEntity('E1', 'person', 'x')] }), testMeta);
      expect(problemOf(refused)?.code).toBe('folder-read-only');
      expect((await store.verify()).ok).toBe(true);
      await store.close();
    });
    await chmod(path, 0o700);
    await rm(join(path, '..'), { recursive: true });
  });

  const readOnlyFolder: Problem = { code: 'folder-read-only', details: { reason: 'EACCES' } };
});

describe('opening a case', () => {
  it('says what is missing', async () => {
    expect(problemOf(await openLocalCase(nextPath()))?.code).toBe('case-missing');
    expect(problemOf(await openLocalCase(folder))?.code).toBe('case-not-a-case');
  });

  it.each([
    [{ formatVersion: formatVersion + 1, schemaVersion: 1 }, formatVersion],
    [{ formatVersion: 1, schemaVersion: schemaVersion + 1 }, schemaVersion],
  ])('refuses a later version: %o', async (versions, known) => {
    const path = await closedCase();
    const head = join(path, 'head.json');
    const before = JSON.parse(await readFile(head, 'utf8')) as object;
    await writeFile(head, seal({ ...before, ...versions }));
    const files = await readdir(path, { recursive: true });
    const problem = problemOf(await openLocalCase(path));
    expect(problem).toMatchObject({ code: 'case-newer', details: { found: known + 1, known } });
    expect(await readdir(path, { recursive: true })).toEqual(files);
  });

  it('does not touch a folder opened to be read', async () => {
    const path = nextPath();
    const writer = await make(path);
    unwrap(await writer.commit(adding({ entities: [testEntity('E1', 'person', 'Contoh')] }), testMeta));
    const files = await readdir(path, { recursive: true });
    const reader = unwrap(await openLocalCase(path, { readOnly: true }));
    expect(await contentOf(reader)).toEqual(await contentOf(writer));
    expect(reader.report).toMatchObject({ readOnly: true, notes: [{ code: 'case-read-only' }] });
    await reader.close();
    expect(await readdir(path, { recursive: true })).toEqual(files);
    await writer.close();
  });

  it('does without the folder of parts, and makes it anew', async () => {
    const path = nextPath();
    const first = await make(path);
    unwrap(await first.commit(adding({ entities: [testEntity('E1', 'person', 'Contoh')] }), testMeta));
    const content = await contentOf(first);
    await first.close();
    await rm(join(path, 'parts'), { recursive: true });
    const rebuilt = unwrap(await openLocalCase(path));
    expect(rebuilt.report).toMatchObject({ readOnly: false, notes: [{ code: 'case-rebuilt' }] });
    expect(await contentOf(rebuilt)).toEqual(content);
    await rebuilt.close();
    const again = unwrap(await openLocalCase(path));
    expect(again.report.notes).toEqual([]);
    expect(await contentOf(again)).toEqual(content);
    await again.close();
  });

  it('takes nothing after it was closed', async () => {
    const store = await make(nextPath());
    await store.close();
    await store.close();
    await expect(store.commit({}, testMeta)).rejects.toThrow('closed');
  });
});

describe('one case, one writer', () => {
  it('names the process that has it open', async () => {
    const path = nextPath();
    const store = await make(path);
    const second = unwrap(await openLocalCase(path));
    const details = { host: hostname(), pid: process.pid, who: userInfo().username };
    expect(second.report).toMatchObject({ readOnly: true, notes: [{ code: 'case-locked', details }] });
    expect(problemOf(await second.commit({}, testMeta))).toMatchObject({ code: 'case-locked', details });
    await second.close();
    unwrap(await store.commit({}, testMeta));
    await store.close();
    await unwrap(await openLocalCase(path)).close();
  });

  const { self } = localProcesses();
  const otherOwners = [
    ['another machine', { ...self, host: `${self.host}-lain` }, 'case-locked'],
    ['an earlier run of this machine', { ...self, boot: '0' }, self.boot === null ? 'case-locked' : null],
    [
      'an earlier process of this number',
      { ...self, started: '1' },
      self.started === null ? 'case-locked' : null,
    ],
  ] as const;

  it.each(otherOwners)('knows the lock of %s', async (_, owner, code) => {
    const path = await closedCase();
    await writeFile(join(path, 'lock'), canonicalJson(owner));
    const store = unwrap(await openLocalCase(path));
    expect(store.report.notes[0]?.code ?? null).toBe(code);
    await store.close();
  });

  it('takes the lock from another machine when a person says so, and never from a process that works', async () => {
    const path = await closedCase();
    await writeFile(join(path, 'lock'), canonicalJson({ ...self, host: `${self.host}-lain` }));
    const taken = unwrap(await openLocalCase(path, { takeOver: true }));
    expect(taken.report).toMatchObject({ readOnly: false, notes: [] });
    const second = unwrap(await openLocalCase(path, { takeOver: true }));
    expect(second.report.notes).toMatchObject([{ code: 'case-locked' }]);
    await second.close();
    await taken.close();
  });

  it('takes over the lock of a process that is gone, and an unfinished one', async () => {
    const path = await closedCase();
    const child = spawn(process.execPath, ['--version']);
    await new Promise((done) => child.once('close', done));
    const gone = canonicalJson({ ...self, pid: child.pid, started: null });
    for (const text of [gone, '', gone.slice(0, 9)]) {
      await writeFile(join(path, 'lock'), text);
      const store = unwrap(await openLocalCase(path));
      expect(store.report.notes).toEqual([]);
      await store.close();
    }
  });

  it.each(['a longer', 'another'])('stops when somebody puts %s journal in place', async (what) => {
    const path = nextPath();
    const store = await make(path);
    const journal = join(path, 'journal-00000001');
    const bytes = await readFile(journal);
    if (what === 'another') await rm(journal);
    await writeFile(journal, what === 'another' ? bytes : Buffer.concat([bytes, Buffer.from('x')]));
    const change = adding({ entities: [testEntity('E1', 'person', 'Contoh')] });
    for (let attempt = 0; attempt < 2; attempt++)
      expect(problemOf(await store.commit(change, testMeta))).toEqual({
        code: 'case-changed-outside',
        file: 'journal-00000001',
      });
    expect(store.revision()).toBe(1);
    expect(store.report.readOnly).toBe(true);
    const files = await readdir(path);
    await store.close();
    expect(await readdir(path)).toEqual(files.filter((name) => name !== 'lock'));
  });

  it('takes no snapshot of a journal that somebody else wrote to', async () => {
    const path = nextPath();
    const store = await make(path);
    await writeFile(join(path, 'journal-00000001'), 'x', { flag: 'a' });
    await store.close();
    expect((await readdir(path)).sort()).toEqual(['ballast', 'head.json', 'journal-00000001', 'parts']);
    const again = unwrap(await openLocalCase(path));
    expect(again.report.notes).toMatchObject([{ code: 'case-tail-cut' }]);
    await again.close();
  });
});

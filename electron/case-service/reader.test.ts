import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { adding } from '../../core/case/change.ts';
import { readMoment } from '../../core/case/moment.ts';
import { type TableName, tableNames } from '../../core/case/tables.ts';
import { contents, smallCase } from '../../core/edits/test-case-rows.ts';
import { createLocalCase, type LocalCaseOptions, openLocalCase } from '../stores/local/local-case.ts';
import type { LocalCaseStore } from '../stores/local/local-case-store.ts';
import { newCaseKey, wrapWithPassphrase, wrapWithRecoveryCode } from '../stores/local/vault/key-slots.ts';
import { deriveKey } from '../stores/local/vault/argon2.ts';
import { makeRecoveryCode } from '../stores/local/vault/recovery-code.ts';
import { testCost } from '../stores/local/vault/test-cost.ts';
import { CaseSession } from './case-session.ts';
import { realSurroundings, signerAt } from './surroundings.ts';
import { must, temporaryFolder } from './test-case.ts';
import { python, pythonCan, readByReader } from './test-reader.ts';

const sample = resolve(import.meta.dirname, '../stores/local/samples/version-1.benang');
const hasPython = pythonCan('import sys; assert sys.version_info >= (3, 9)');
const canDecrypt =
  hasPython &&
  pythonCan(
    'import sealing; assert sealing.AESGCM; sealing.argon2id(b"x" * 16, b"y" * 16, {"memory":64,"iterations":1,"parallelism":1})',
  );
const caseId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const passphrase = 'kuda baterai stäpler';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** A case with something of everything: edits, a gesture, undo, an event, snapshots, attachments, checkpoints. */
async function makeCase(name: string, options: Parameters<typeof createLocalCase>[3] = {}): Promise<string> {
  const path = join(folder.path, name);
  const surroundings = {
    ...realSurroundings(),
    signer: () => signerAt(join(folder.path, 'device-key')),
  };
  const meta = { edit: 'create-case', kind: 'edit', who: 'penguji', when: surroundings.now() } as const;
  const limits = { commits: 3, bytes: 1e9, ballast: 0 };
  const first = adding(contents(smallCase()));
  const store = must(await createLocalCase(path, first, meta, { ...options, limits }));
  const session = new CaseSession(store, path, surroundings);
  const rename = (label: string) => ({ table: 'entities', id: 'A', label });
  must(await session.edit('set-label', rename('Satu “ü” 🧵'), { why: 'salah tulis', gesture: 'g' }));
  must(await session.edit('set-label', rename('Dua'), { gesture: 'g' }));
  must(await session.undo());
  must(await session.sign());
  must(await session.record({ event: 'export', details: { format: 'graphml', bytes: 12 } }));
  const place = { chart: 'main', items: [{ entity: 'A', x: -12.25, y: 1e-7 }] };
  must(await session.edit('place-items', place));
  const bytes = Buffer.alloc(150_000, 'benang');
  const sha256 = must(await store.attach(bytes));
  const about = { name: 'foto.bin', mediaType: 'application/octet-stream', bytes: bytes.length };
  must(await session.edit('add-attachment', { ...about, sha256, about: ['A'] }));
  must(await session.redo().then(() => session.edit('delete-items', { entities: ['B'] })));
  await session.close();
  return path;
}

async function opened(path: string, options: LocalCaseOptions = {}): Promise<LocalCaseStore> {
  return must(await openLocalCase(path, { ...options, readOnly: true }));
}

/** What the reader says must be what the store says. */
async function expectSame(path: string, store: LocalCaseStore, environment?: Record<string, string>) {
  const rows: Partial<Record<TableName, unknown>> = {};
  for (const table of tableNames) rows[table] = await store.all(table);
  const read = readByReader(path, ['--rows'], environment);
  expect([read.status, read.err]).toEqual([0, '']);
  expect(JSON.parse(read.out)).toEqual(rows);
  const told = readByReader(path, ['--history'], environment);
  expect(JSON.parse(told.out)).toEqual(await store.history());
  await store.close();
}

describe.skipIf(!hasPython)('a reader written from the papers alone', () => {
  let path = '';
  beforeAll(async () => {
    path = await makeCase('Terang.benang');
  });

  it('reads the same rows and history as the store', async () => {
    await expectSame(path, await opened(path));
    const { out } = readByReader(path);
    expect(out).toMatch(/^case .*, in clear\ncommits 8, snapshots 2, attachments 1\ncheckpoints 2, /);
  });

  it('reads a case of version 1, before and after it was taken over', async () => {
    await expectSame(sample, await opened(sample));
    const taken = join(folder.path, 'Lama.benang');
    await cp(sample, taken, { recursive: true });
    const store = must(await openLocalCase(taken));
    const session = new CaseSession(store, taken, realSurroundings());
    must(await session.undo());
    await session.close();
    await expectSame(taken, await opened(taken));
  });

  it('takes a broken last commit for one under way', async () => {
    const torn = join(folder.path, 'Terputus.benang');
    await cp(path, torn, { recursive: true });
    const journals = (await readdir(torn)).filter((name) => name.startsWith('journal-'));
    const journal = join(torn, journals.at(-1) ?? '');
    await writeFile(journal, Buffer.concat([await readFile(journal), Buffer.alloc(70, 7)]));
    const { status, out } = readByReader(torn);
    expect([status, out]).toEqual([0, expect.stringMatching(/journal-\d{8} breaks off at byte 80/)]);
  });

  it.each([
    ['head.json', 30],
    ['journal-00000001', 30],
    ['journal-00000001', 100],
    ['journal-00000001', 400],
    ['snapshot-', 60],
    ['parts/', 25],
    ['attachments/', 149_999],
    ['checkpoints', 20],
  ])('names a flipped byte in %s', async (begins, offset) => {
    const bad = join(folder.path, `Rusak ${begins.replace('/', '')} ${offset}.benang`);
    await cp(path, bad, { recursive: true });
    // the last one: a folder comes before the files in it
    const names = (await readdir(bad, { recursive: true })).sort();
    const name = names.findLast((one) => one.startsWith(begins)) ?? '';
    const bytes = await readFile(join(bad, name));
    bytes.writeUInt8(bytes.readUInt8(offset) ^ 4, offset);
    await writeFile(join(bad, name), bytes);
    const { status, out, err } = readByReader(bad);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(`${name}, byte `);
  });

  it('takes the same texts for moments', () => {
    const days = ['1975', '0000', '197X', '19XX', '1XXX', '1975-06', '1975-13', '1975-XX', '1975-XX-XX'];
    const more = [
      '1975-06-XX',
      '1975-XX-12',
      '2024-02-29',
      '1900-02-29',
      '2000-02-29',
      '2025-04-31',
      '..',
      '',
    ];
    const times = ['', 'T15:44', 'T24:00', 'T15:44:30', 'T15:44:30.125', 'T15:44:30.1', 't15:44'];
    const ends = ['', 'Z', '+08:00', '-14:00', '+14:01', '~', '?', '%', '+07:00~', '~~', '\n'];
    const singles = [...days, ...more].flatMap((day) =>
      times.flatMap((time) => ends.map((end) => `${day}${time}${end}`)),
    );
    const sides = ['', '..', '1975', '1974-12-31T23:59Z', '2024-02-29T15:44+08:00', '19XX~', '2025'];
    const ranges = sides.flatMap((from) => [...sides, ...days].map((to) => `${from}/${to}`));
    const texts = [...singles, ...ranges, '1975/1976/1977', '1975'.repeat(26)];
    const code =
      'import json,sys,migrate; print(json.dumps([migrate.is_moment(t) for t in json.load(sys.stdin)]))';
    const said = JSON.parse(python(['-c', code], JSON.stringify(texts)).out) as boolean[];
    const differing = texts.filter((text, index) => (readMoment(text) !== null) !== said[index]);
    expect(differing).toEqual([]);
    expect(said.filter(Boolean).length).toBeGreaterThan(100);
  });
});

describe.skipIf(!canDecrypt)('the same reader with packages that decrypt', () => {
  it('reads an encrypted case by its passphrase and by its recovery code', async () => {
    const origin = { caseId, createdAt: '2026-11-21T09:00:00.000Z' };
    const caseKey = newCaseKey();
    const recoveryCode = makeRecoveryCode();
    const stretching = { deriveKey, cost: testCost, floor: testCost };
    const slots = [
      wrapWithRecoveryCode(caseKey, origin, recoveryCode),
      must(await wrapWithPassphrase(caseKey, origin, passphrase, stretching)),
    ];
    const encryption = { cipher: 'AES-256-GCM-STREAM', slots } as const;
    const protection = { caseId, caseKey, encryption, recoveryCode };
    const path = await makeCase('Gelap.benang', { protection });
    const environment = { BENANG_PASSPHRASE: passphrase.normalize('NFD') };
    await expectSame(path, await opened(path, { key: { caseKey } }), environment);
    const { out } = readByReader(path, [], { BENANG_RECOVERY_CODE: recoveryCode.toLowerCase() });
    expect(out).toMatch(
      /, encrypted\ncommits 8, snapshots 2, attachments 1\ncheckpoints 2, of which signatures verified 2/,
    );
    const refused = readByReader(path, [], { BENANG_PASSPHRASE: 'salah sama sekali' });
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining('does not open')]);
  });
});

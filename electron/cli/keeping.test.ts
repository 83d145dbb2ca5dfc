import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { TestTerminal } from './test-terminal.ts';

const edges = 'source,target\nTarsih,Wirna\nWirna,Odang\n';

let terminal: TestTerminal;
let path = '';
let number = 0;

async function json(...args: string[]): Promise<Record<string, unknown>> {
  return (await terminal.json(args)) as Record<string, unknown>;
}

beforeAll(async () => {
  terminal = await TestTerminal.open();
});
afterAll(() => terminal.remove());
beforeEach(async () => {
  path = join(terminal.folder, `Kasus ${++number}.benang`);
  await json('new', path);
  await json('import', path, await terminal.file('kaitan.csv', edges));
});

async function entityCount(of = path): Promise<unknown> {
  return ((await json('info', of)) as { entities: { total: number } }).entities.total;
}

async function linesOf(...args: string[]): Promise<readonly Record<string, unknown>[]> {
  return (await json('history', path, ...args))['lines'] as Record<string, unknown>[];
}

describe('history', () => {
  it('takes back, repeats and steps back, and tells it all', async () => {
    expect(await json('undo', path)).toEqual({ revision: 3, edit: 'import-network' });
    expect(await entityCount()).toBe(0);
    expect(await linesOf('--before', '3', '--limit', '1')).toMatchObject([{ revision: 2, holds: false }]);
    expect(await json('redo', path)).toMatchObject({ revision: 4 });
    expect(await terminal.problem(['redo', path])).toBe('nothing-to-redo');
    expect(await json('step-back', path, '1', '--why', 'salah berkas')).toMatchObject({ revision: 5 });
    expect(await entityCount()).toBe(0);
    const lines = await linesOf();
    expect(lines.map(({ kind }) => kind)).toEqual(['edit', 'redo', 'undo', 'edit', 'edit']);
    expect(lines[0]).toMatchObject({ edit: 'step-back', why: 'salah berkas', details: { to: 1 } });
    expect(await terminal.problem(['step-back', path, '99'])).toBe('row-missing');
  });

  it.each([
    ['en', '2 (import): Tarsih (rows: 10)', 'reason: salah'],
    ['id', '2 (impor): Tarsih (baris data: 10)', 'alasan: salah'],
  ])('is told in %s', async (language, undone, reason) => {
    await json('step-back', path, '1', '--why', 'salah');
    await json('undo', path);
    await json('undo', path);
    const { out } = await terminal.run(['history', path, '--language', language]);
    expect(out).toContain(undone);
    expect(out).toContain(reason);
    expect(out.split('\n')).toHaveLength(6);
  });
});

describe('attachments and checkpoints', () => {
  it('keeps a file, signs the trail and knows the checkpoint again', async () => {
    const { hits } = (await json('search', path, 'wirna')) as { hits: { id: string }[] };
    const photo = await terminal.file('foto.txt', 'gambar');
    expect(await json('attach', path, photo, hits[0]?.id ?? '')).toMatchObject({ revision: 3 });
    expect(await terminal.problem(['attach', path, photo, 'E-tidak-ada'])).toBe('row-missing');
    const { out } = await terminal.run(['checkpoint', path]);
    const kept = await terminal.file('titik.txt', `\n${out.replaceAll('\n', '\r\n')}`);
    await json('undo', path);
    expect(await json('check-checkpoint', path, kept)).toEqual({ size: 3 });
    expect(await json('verify', path)).toMatchObject({ commits: 4, attachments: 1, checkpoints: 4 });
  });

  it('refuses a checkpoint that is none, changed, or of another case', async () => {
    const { out } = await terminal.run(['checkpoint', path]);
    const changed = await terminal.file('ubah.txt', out.replace('\n2\n', '\n1\n'));
    expect(await terminal.problem(['check-checkpoint', path, changed])).toBe('checkpoint-wrong');
    const other = join(terminal.folder, `Lain ${number}.benang`);
    await json('new', other);
    const kept = await terminal.file('titik.txt', out);
    const said = await terminal.run(['check-checkpoint', other, kept, '--language', 'id']);
    expect([said.code, said.err]).toEqual([1, expect.stringContaining('milik kasus lain')]);
    const none = await terminal.file('bukan.txt', edges);
    expect(await terminal.problem(['check-checkpoint', path, none])).toBe('not-a-checkpoint');
  });

  it('names the first bad record', async () => {
    const journal = join(path, 'journal-00000001');
    const bytes = await readFile(journal);
    bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
    await writeFile(journal, bytes);
    const { code, err } = await terminal.run(['verify', path]);
    expect(code).toBe(1);
    expect(err).toMatch(/^journal-00000001, position 80, wrong check sum: /m);
  });
});

describe('copies', () => {
  it('backs up where it is told or usual, lists, and restores', async () => {
    const made = await json('backup', path);
    expect(made).toMatchObject({ revision: 2, whole: true });
    const folder = join(terminal.environment.BENANG_USER_DATA, 'backups');
    expect(await json('backups', path)).toEqual({ folder, backups: [made] });
    const elsewhere = join(terminal.folder, `cadangan ${number}`);
    const second = await json('backup', path, '--to', elsewhere);
    expect(await json('backups', path, '--in', elsewhere)).toMatchObject({ backups: [second] });
    const restored = join(terminal.folder, `Pulih ${number}.benang`);
    expect(await json('restore', String(made['backup']), restored)).toMatchObject({ case: restored });
    expect(await entityCount(restored)).toBe(3);
    expect(await terminal.problem(['restore', String(made['backup']), restored])).toBe('case-exists');
    await writeFile(join(String(second['backup']), 'journal-00000001'), '');
    expect(await json('backups', path, '--in', elsewhere)).toMatchObject({ backups: [{ whole: false }] });
    const broken = join(terminal.folder, `Rusak ${number}.benang`);
    expect(await terminal.problem(['restore', String(second['backup']), broken])).toBe('backup-damaged');
    expect(existsSync(broken)).toBe(false);
  });

  it('copies and duplicates with the history', async () => {
    const [same, own] = [`${path} salinan.benang`, `${path} sendiri.benang`];
    expect(await json('copy', path, same)).toEqual({ case: same, note: null, recoveryCode: null });
    expect(await json('duplicate', path, own)).toMatchObject({ case: own });
    expect(await json('undo', same)).toMatchObject({ edit: 'import-network' });
    expect(await json('undo', own)).toMatchObject({ edit: 'import-network' });
    expect(await terminal.problem(['copy', path, same])).toBe('case-exists');
  });

  it('takes a case over from another machine when told so', async () => {
    const lock = { boot: null, host: 'laptop-lain', pid: 12, started: null };
    await writeFile(join(path, 'lock'), JSON.stringify(lock));
    const refused = await terminal.run([
      'import',
      path,
      await terminal.file('x.csv', 'source,target\nA,B\n'),
    ]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('laptop-lain')]);
    expect(await json('undo', path, '--take-over')).toMatchObject({ revision: 3 });
    expect(existsSync(join(path, 'lock'))).toBe(false);
  });
});

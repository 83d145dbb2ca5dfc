import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TestTerminal } from './test-terminal.ts';

const old = { BENANG_PASSPHRASE: 'kuda baterai stapler' };
const fresh = { BENANG_PASSPHRASE: 'perahu lesung hijau' };

let terminal: TestTerminal;
let path = '';
let recoveryCode = '';

const json = async (args: readonly string[], environment?: Record<string, string>) =>
  (await terminal.json(args, environment)) as Record<string, string>;

beforeAll(async () => {
  terminal = await TestTerminal.open();
  path = join(terminal.folder, 'Kasus.benang');
  await json(['new', path, '--title', 'Rahasia']);
});
afterAll(() => terminal.remove());

// deriving a key takes a second on a machine that has nothing else to do
describe('an encrypted case', { timeout: 180_000 }, () => {
  it('is made with a new passphrase and opens with nothing else', async () => {
    expect(await terminal.problem(['protect', path])).toBe('new-passphrase-needed');
    expect(await terminal.problem(['passphrase', path])).toBe('not-encrypted');
    const made = await json(['protect', path], { BENANG_NEW_PASSPHRASE: old.BENANG_PASSPHRASE });
    recoveryCode = made['recoveryCode'] ?? '';
    expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
    expect(await terminal.problem(['info', path])).toBe('passphrase-needed');
    expect(await terminal.problem(['info', path], fresh)).toBe('passphrase-wrong');
    expect(await json(['info', path], old)).toMatchObject({ title: 'Rahasia', encrypted: true });
    expect(await terminal.problem(['protect', path], old)).toBe('already-encrypted');
  });

  it('asks whoever sits at the terminal, and twice for what is new', async () => {
    const asked: string[] = [];
    const answers = [
      old.BENANG_PASSPHRASE,
      fresh.BENANG_PASSPHRASE,
      'salah',
      ...Array<string>(2).fill(fresh.BENANG_PASSPHRASE),
    ];
    const { code, out } = await terminal.run(['passphrase', path], {}, (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? null);
    });
    expect([code, asked.length]).toEqual([0, 5]);
    expect(asked[3]).toContain('differ');
    expect(out).not.toContain('perahu');
    expect(await terminal.problem(['info', path], old)).toBe('passphrase-wrong');
    expect(await json(['info', path], fresh)).toMatchObject({ encrypted: true });
    const gone = await terminal.run(['info', path], {}, () => Promise.resolve(null));
    expect(gone.code).toBe(1);
  });

  it('opens with its recovery code until there is a new one', async () => {
    const recovery = { BENANG_RECOVERY_CODE: recoveryCode };
    const made = await json(['recovery-code', path, '--recovery-code'], recovery);
    const problem = await terminal.problem(['info', path, '--recovery-code'], recovery);
    expect(problem).toBe('recovery-code-wrong');
    recoveryCode = made['recoveryCode'] ?? '';
    const { out } = await terminal.run(['info', path, '--recovery-code', '--language', 'id'], {
      BENANG_RECOVERY_CODE: recoveryCode.toLowerCase(),
    });
    expect(out).toContain('Terenkripsi: ya');
  });

  it('gives its copies its passphrase and its duplicates their own', async () => {
    const [same, own] = [`${path} salinan.benang`, `${path} sendiri.benang`];
    await json(['copy', path, same], fresh);
    expect(await json(['info', same], fresh)).toMatchObject({ encrypted: true });
    expect(await terminal.problem(['duplicate', path, own], fresh)).toBe('new-passphrase-needed');
    const passphrase = 'bambu kuning delapan';
    await json(['duplicate', path, own], { ...fresh, BENANG_NEW_PASSPHRASE: passphrase });
    expect(await terminal.problem(['info', own], fresh)).toBe('passphrase-wrong');
    expect(await json(['info', own], { BENANG_PASSPHRASE: passphrase })).toMatchObject({ encrypted: true });
  });

  it('is written in clear again', async () => {
    expect(await json(['unprotect', path], fresh)).toEqual({ encrypted: false });
    expect(await json(['info', path])).toMatchObject({ encrypted: false, title: 'Rahasia' });
    expect(await terminal.problem(['unprotect', path])).toBe('not-encrypted');
  });

  it('is encrypted from its first byte where that is asked for', async () => {
    const made = join(terminal.folder, 'Baru.benang');
    expect(await terminal.problem(['new', made, '--protect'])).toBe('new-passphrase-needed');
    const environment = { BENANG_NEW_PASSPHRASE: old.BENANG_PASSPHRASE };
    expect((await json(['new', made, '--protect'], environment))['recoveryCode']).toBeTruthy();
    expect(await json(['info', made], old)).toMatchObject({ encrypted: true, revision: 1 });
  });
});

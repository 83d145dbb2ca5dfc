import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fail, type Result, succeed } from '../core/case/problem.ts';
import type { RecentCase } from '../core/contract/main-calls.ts';
import { answerMain } from './answer-main.ts';
import type { CaseTarget } from './case-service/case-target.ts';
import { FileHandles } from './file-handles.ts';
import { mainActions, type Shell } from './main-actions.ts';
import { openRemembered } from './open-remembered.ts';
import { RememberedKeys, type SystemKeyStore } from './remembered-keys.ts';
import { SavedSpecs } from './saved-specs.ts';
import { SettingsFile } from './settings.ts';

let folder = '';
let chosen: string[] = [];
let opened: CaseTarget[] = [];
let told: [string, string][] = [];
let worked: [string, unknown][] = [];
let answers: Record<string, Result<unknown>> = {};
let keyStore: SystemKeyStore = {
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(`sealed ${text}`),
  decryptString: (bytes) => bytes.toString().slice('sealed '.length),
};
let shell: Shell;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-actions-'));
  [chosen, opened, told, worked] = [[], [], [], []];
  answers = {};
  keyStore = { ...keyStore, getSelectedStorageBackend: () => 'gnome_libsecret' };
  shell = {
    settings: await SettingsFile.open(join(folder, 'settings.json')),
    files: new FileHandles((handle, path) => told.push([handle, path])),
    info: { version: '1', electron: '45', chrome: '1', packaged: false, platform: 'linux' },
    sampleCase: () => Promise.resolve({ how: 'sample', path: '/s.benang', rows: '/rows.json' }),
    openCase(target) {
      opened.push(target);
      const { path } = target;
      return Promise.resolve(
        path === '/held.benang' ? fail('case-locked') : succeed({ path, recoveryCode: null }),
      );
    },
    keys: new RememberedKeys(join(folder, 'keys.json'), keyStore),
    usualBackupFolder: join(folder, 'backups'),
    reconnect: () => undefined,
    work: (work, input) => {
      worked.push([work, input]);
      return Promise.resolve(answers[work] as never);
    },
    stopWork: () => worked.push(['stop-work', null]),
    lock: () => Promise.resolve(),
    closeCase: () => Promise.resolve(),
    wear: ({ interfaceSize }) => worked.push(['wear', interfaceSize]),
    casePath: () => '/a.benang',
    backUpInto: (path) => worked.push(['back-up-into', path]),
    chooseFolder: () => Promise.resolve(chosen[0]),
    copyText: () => Promise.resolve(),
    showInFolder: (path) => worked.push(['show', path]),
    chooseAttachment: () => Promise.resolve(chosen[0]),
    chooseAttachmentTarget: () => Promise.resolve(chosen[0]),
    chooseImportFiles: () => Promise.resolve(chosen),
    chooseCase: () => Promise.resolve(chosen[0]),
    chooseNewCase: () => Promise.resolve(chosen[0]),
    chooseExportFile: () => Promise.resolve(chosen[0]),
    chooseSpecFile: () => Promise.resolve(chosen[0]),
    specs: new SavedSpecs(join(folder, 'specifications'), join(folder, 'shipped')),
    printPdf: ({ html, width }) =>
      Promise.resolve(html === '' ? null : new TextEncoder().encode(`%PDF ${width} ${html}`)),
    stopPrinting: () => worked.push(['stop', null]),
    windowState: () => ({ maximised: false, focused: true }),
  };
});
afterEach(() => rm(folder, { recursive: true }));

function ask(call: string, input: unknown = {}): Promise<Result<unknown>> {
  return answerMain(mainActions(shell), { call, input });
}

async function valueOf<T>(asked: Promise<Result<unknown>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(result.problem.code);
  return result.value as T;
}

describe('files the user chose', () => {
  it('are known to the page by handle, name and size only', async () => {
    const path = join(folder, 'kaitan.csv');
    await writeFile(path, 'a,b\n');
    chosen = [path];
    const files = await valueOf<{ handle: string }[]>(ask('choose-import-files'));
    expect(files).toEqual([{ handle: told[0]?.[0], name: 'kaitan.csv', bytes: 4 }]);
    expect(JSON.stringify(files)).not.toContain(folder);
    expect(told).toEqual([[files[0]?.handle, path]]);
  });

  it('take a picture, and no other file does', async () => {
    chosen = [join(folder, 'bagan.png')];
    const ended = { suggestedName: 'bagan', extension: 'png' };
    const file = await valueOf<{ handle: string }>(ask('choose-export-file', ended));
    const png = new Uint8Array([137, 80, 78, 71]);
    expect(await ask('write-picture', { file: file.handle, png })).toEqual(succeed({ bytes: 4 }));
    expect(new Uint8Array(await readFile(chosen[0] ?? ''))).toEqual(png);
    expect(await ask('write-picture', { file: `file-${'0'.repeat(32)}`, png })).toEqual(fail('not-allowed'));
    const paper = { file: file.handle, width: 297, height: 210 };
    expect(await ask('write-pdf', { ...paper, html: '<p>' })).toEqual(succeed({ bytes: 12 }));
    expect(await ask('write-pdf', { ...paper, html: '' })).toEqual(fail('cancelled'));
    expect(await readFile(chosen[0] ?? '', 'utf8')).toBe('%PDF 297 <p>');
    expect(await ask('stop-pdf')).toEqual(succeed(true));
    expect(worked).toEqual([['stop', null]]);
    chosen = [];
    expect(await ask('choose-export-file', ended)).toEqual(succeed(null));
  });

  it('are shown in their folder while they are there, and only those that were chosen', async () => {
    const path = join(folder, 'kaitan.csv');
    chosen = [path];
    const { handle } = await valueOf<{ handle: string }>(
      ask('choose-export-file', { suggestedName: 'kaitan', extension: 'csv' }),
    );
    expect(await ask('show-in-folder', { file: handle })).toEqual(
      fail('file-missing', { file: 'kaitan.csv' }),
    );
    await writeFile(path, 'a,b\n');
    expect(await ask('show-in-folder', { file: handle })).toEqual(succeed(true));
    expect(await ask('show-in-folder', { file: `file-${'0'.repeat(32)}` })).toEqual(fail('not-allowed'));
    expect(worked).toEqual([['show', path]]);
  });
});

describe('cases', () => {
  it('are opened where they were chosen, or not when the user changed their mind', async () => {
    expect(await ask('choose-case')).toEqual(succeed(false));
    expect(await ask('choose-new-case', { title: 'Baru' })).toEqual(succeed(null));
    expect(opened).toEqual([]);
    chosen = ['/a.benang'];
    expect(await ask('choose-case')).toEqual(succeed(true));
    expect(await ask('choose-new-case', { title: 'Baru' })).toEqual(succeed({ recoveryCode: null }));
    expect(await ask('open-sample')).toEqual(succeed(true));
    expect(opened.map(({ how }) => how)).toEqual(['existing', 'new', 'sample']);
    expect(opened[1]).toMatchObject({ title: 'Baru', language: 'id', begin: { defaultGrading: '6x6' } });
  });

  it('that cannot be opened say why', async () => {
    chosen = ['/held.benang'];
    expect(await ask('choose-case')).toEqual(fail('case-locked'));
  });

  it('opened before are named without their paths, those that are gone too, until they are forgotten', async () => {
    const path = join(folder, 'Lama.benang');
    await mkdir(path);
    const about = { opened: '2025-03-14T04:10:00.000Z', isProtected: true };
    await shell.settings.opened({ path: join(folder, 'Hilang.benang'), ...about });
    await shell.settings.opened({ path, ...about });
    const cases = await valueOf<RecentCase[]>(ask('recent-cases'));
    const place = basename(folder);
    expect(cases).toMatchObject([
      { name: 'Lama', place, ...about, isThere: true },
      { name: 'Hilang', place, isThere: false },
    ]);
    const [recent, gone] = cases;
    expect(JSON.stringify(cases)).not.toContain(folder);
    expect(await ask('open-case', { recent: recent?.recent })).toEqual(succeed(true));
    expect(opened).toEqual([{ how: 'existing', path }]);
    await shell.settings.opened({ path: '/a.benang', ...about });
    expect(await ask('last-chart')).toEqual(succeed(null));
    await ask('keep-last-chart', { chart: 2 });
    expect(await ask('last-chart')).toEqual(succeed(2));
    const sight = { x: 12.5, y: -3, zoom: 0.8 };
    await ask('keep-chart-sight', { chart: 'C1', sight });
    await ask('keep-chart-sight', { chart: 'C2', sight });
    await ask('keep-chart-sight', { chart: 'C2', sight: null });
    expect(await ask('chart-sights')).toEqual(succeed({ C1: sight }));
    await shell.settings.forget('/a.benang');
    expect(await ask('open-case', { recent: 'guess' })).toEqual(fail('case-missing'));
    expect(await valueOf(ask('forget-recent', { recent: 'guess' }))).toHaveLength(2);
    expect(await valueOf(ask('forget-recent', { recent: gone?.recent }))).toMatchObject([{ name: 'Lama' }]);
    expect(await valueOf(ask('forget-recent'))).toEqual([]);
  });
});

describe('keys', () => {
  const caseId = '7d6d1f0e-3c57-4f9e-9d3b-0b6c1a2e4f50';
  const secret = { kind: 'passphrase', text: 'perahu kertas biru' } as const;

  beforeEach(() => {
    answers = {
      protection: succeed({ encrypted: true, caseId, held: null }),
      remember: succeed({ machineSecret: 'rahasia mesin' }),
      forget: succeed(null),
    };
  });

  it('are remembered by a key store worth the name, and forgotten again', async () => {
    expect(await valueOf(ask('remember-case', { secret, remember: true }))).toEqual({
      ...{ encrypted: true, remembered: true, canRemember: true },
    });
    expect(await readFile(join(folder, 'keys.json'), 'utf8')).not.toContain('rahasia mesin');
    const tried: CaseTarget[] = [];
    const open = (target: CaseTarget) => {
      tried.push(target);
      const waits = target.how === 'existing' && !target.secret;
      const problem = fail('passphrase-needed', { details: { case: caseId } });
      return Promise.resolve(waits ? problem : succeed({ path: target.path, recoveryCode: null }));
    };
    expect((await openRemembered({ how: 'existing', path: '/a.benang' }, shell.keys, open)).ok).toBe(true);
    expect(tried[1]).toMatchObject({ secret: { kind: 'machine', text: 'rahasia mesin' } });
    expect(await valueOf(ask('remember-case', { remember: false }))).toMatchObject({ remembered: false });
    expect((await openRemembered({ how: 'existing', path: '/a.benang' }, shell.keys, open)).ok).toBe(false);
  });

  it('are not given to a key store that protects nothing', async () => {
    keyStore.getSelectedStorageBackend = () => 'basic_text';
    expect(await ask('remember-case', { secret, remember: true })).toEqual(fail('key-store-missing'));
    expect(await valueOf(ask('case-protection'))).toMatchObject({ canRemember: false });
    expect(worked.map(([work]) => work)).toEqual(['protection']);
  });

  it('open the case that waits for them', async () => {
    expect(await ask('unlock-case', { secret })).toEqual(succeed(true));
    expect(opened).toEqual([{ how: 'existing', path: '/a.benang', secret }]);
  });
});

describe('backups', () => {
  it('are named without their folder and restored only if they are in the list', async () => {
    const backup = { name: 'a 2025-03-14T0410Z r3.benang', made: '2025-03-14T04:10:00.000Z', revision: 3 };
    answers = {
      backups: succeed([{ ...backup, folder: '/x/y', caseId: '', bytes: 9, whole: true }]),
      restore: succeed(null),
    };
    const listed = await valueOf<{ backups: unknown[] }>(ask('backups'));
    expect(JSON.stringify(listed)).not.toContain('/x');
    chosen = ['/pulih.benang'];
    expect(await ask('choose-restore', { backup: '../../lain' })).toEqual(fail('case-missing'));
    expect(await ask('choose-restore', { backup: backup.name })).toEqual(succeed(true));
    expect(opened.at(-1)).toEqual({ how: 'existing', path: '/pulih.benang' });
  });

  it('go where the user chose, from then on', async () => {
    chosen = [join(folder, 'lain')];
    expect(await ask('choose-backup-folder')).toEqual(succeed('lain'));
    expect(worked).toEqual([['back-up-into', chosen[0]]]);
    expect(shell.settings.backupFolder).toBe(chosen[0]);
  });
});

describe('settings', () => {
  it('change one by one', async () => {
    await ask('write-settings', { theme: 'dark' });
    expect(await valueOf(ask('write-settings', { language: 'en' }))).toMatchObject({
      ...{ theme: 'dark', language: 'en' },
    });
    expect(await valueOf(ask('read-settings'))).toMatchObject({
      settings: { theme: 'dark', explorerWidth: 256 },
      problem: null,
    });
    await ask('write-settings', { interfaceSize: 120 });
    expect(worked.at(-1)).toEqual(['wear', 120]);
  });
});

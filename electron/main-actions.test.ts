import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fail, type Result, succeed } from '../core/case/problem.ts';
import { answerMain } from './answer-main.ts';
import type { CaseTarget } from './case-service/case-target.ts';
import { FileHandles } from './file-handles.ts';
import { mainActions, type Shell } from './main-actions.ts';
import { SettingsFile } from './settings.ts';

let folder = '';
let chosen: string[] = [];
let opened: CaseTarget[] = [];
let told: [string, string][] = [];
let shell: Shell;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-actions-'));
  [chosen, opened, told] = [[], [], []];
  shell = {
    settings: await SettingsFile.open(join(folder, 'settings.json')),
    files: new FileHandles((handle, path) => told.push([handle, path])),
    info: { version: '1', electron: '45', chrome: '1', packaged: false, platform: 'linux' },
    sampleCase: () => Promise.resolve({ how: 'sample', path: '/s.benang', rows: '/rows.json' }),
    openCase(target) {
      opened.push(target);
      return Promise.resolve(target.path === '/held.benang' ? fail('case-locked') : succeed(null));
    },
    chooseImportFiles: () => Promise.resolve(chosen),
    chooseCase: () => Promise.resolve(chosen[0]),
    chooseNewCase: () => Promise.resolve(chosen[0]),
    chooseExportFile: () => Promise.resolve(chosen[0]),
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
    chosen = [];
    expect(await ask('choose-export-file', ended)).toEqual(succeed(null));
  });
});

describe('cases', () => {
  it('are opened where they were chosen, or not when the user changed their mind', async () => {
    expect(await ask('choose-case')).toEqual(succeed(false));
    expect(await ask('choose-new-case', { title: 'Baru' })).toEqual(succeed(false));
    expect(opened).toEqual([]);
    chosen = ['/a.benang'];
    expect(await ask('choose-case')).toEqual(succeed(true));
    expect(await ask('choose-new-case', { title: 'Baru' })).toEqual(succeed(true));
    expect(await ask('open-sample')).toEqual(succeed(true));
    expect(opened.map(({ how }) => how)).toEqual(['existing', 'new', 'sample']);
    expect(opened[1]).toMatchObject({ title: 'Baru', language: 'id' });
  });

  it('that cannot be opened say why', async () => {
    chosen = ['/held.benang'];
    expect(await ask('choose-case')).toEqual(fail('case-locked'));
  });

  it('opened before are named without their folders while they are there', async () => {
    const path = join(folder, 'Lama.benang');
    await mkdir(path);
    await shell.settings.opened(path);
    await shell.settings.opened(join(folder, 'Hilang.benang'));
    const [recent, ...others] = await valueOf<{ recent: string; name: string }[]>(ask('recent-cases'));
    expect(others).toEqual([]);
    expect(recent?.name).toBe('Lama.benang');
    expect(recent?.recent).not.toContain('/');
    expect(await ask('open-case', { recent: recent?.recent })).toEqual(succeed(true));
    expect(opened).toEqual([{ how: 'existing', path }]);
    expect(await ask('open-case', { recent: 'guess' })).toEqual(fail('case-missing'));
  });
});

describe('settings', () => {
  it('change one by one', async () => {
    await ask('write-settings', { theme: 'dark' });
    expect(await valueOf(ask('write-settings', { language: 'en' }))).toMatchObject({
      ...{ theme: 'dark', language: 'en' },
    });
    expect(await valueOf(ask('read-settings'))).toMatchObject({ theme: 'dark', explorerWidth: 256 });
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { SettingsFile } from './settings.ts';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('settings', () => {
  it('begin with the defaults and last', async () => {
    const first = await SettingsFile.open(path);
    expect(first.settings).toMatchObject({ language: 'id', theme: 'system' });
    await first.change({ language: 'en', theme: undefined });
    await first.keepBounds({ width: 1200, height: 800, maximised: true });
    const second = await SettingsFile.open(path);
    expect(second.settings).toMatchObject({ language: 'en', theme: 'system' });
    expect(second.bounds).toEqual({ width: 1200, height: 800, maximised: true });
  });

  it('remember cases once, last opened first, and not without end', async () => {
    const file = await SettingsFile.open(path);
    for (let i = 0; i < 20; i++) await file.opened(`/cases/${i}.benang`);
    await file.opened('/cases/15.benang');
    expect(file.recent.slice(0, 3)).toEqual(['/cases/15.benang', '/cases/19.benang', '/cases/18.benang']);
    expect(file.recent).toHaveLength(12);
  });

  it.each(['{"settings":', '{"settings":{"language":"nl"},"recent":[]}', '{"future":1}'])(
    'that are damaged (%s) are kept aside',
    async (text) => {
      await writeFile(path, text);
      const file = await SettingsFile.open(path);
      expect(file.settings.language).toBe('id');
      const [aside] = (await readdir(folder)).filter((name) => name.startsWith('settings.json.damaged-'));
      expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(text);
      await file.change({ language: 'en' });
      expect((await SettingsFile.open(path)).settings.language).toBe('en');
    },
  );
});

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

const opened = '2025-03-14T04:10:00.000Z';

describe('settings', () => {
  it('begin with the defaults and last', async () => {
    const first = await SettingsFile.open(path);
    expect(first.settings).toMatchObject({ language: 'id', theme: 'system' });
    await first.change({ language: 'en', theme: undefined, keys: { fit: ['x'] } });
    await first.keepBounds({ width: 1200, height: 800, maximised: true });
    const second = await SettingsFile.open(path);
    expect(second.problem).toBeNull();
    expect(second.settings).toMatchObject({ language: 'en', theme: 'system', keys: { fit: ['x'] } });
    expect(second.bounds).toEqual({ width: 1200, height: 800, maximised: true });
  });

  it('remember cases once, last opened first, and not without end', async () => {
    const file = await SettingsFile.open(path);
    const open = (name: number) => file.opened({ path: `/cases/${name}.benang`, opened, isProtected: false });
    for (let i = 0; i < 20; i++) await open(i);
    await open(15);
    const paths = () => file.recent.map((recent) => recent.path);
    expect(paths().slice(0, 3)).toEqual(['/cases/15.benang', '/cases/19.benang', '/cases/18.benang']);
    expect(file.recent).toHaveLength(12);
    await file.keepChart('/cases/15.benang', 3);
    await file.keepSight('/cases/15.benang', 'C1', { x: 1, y: 2, zoom: 0.5 });
    await open(15);
    expect(file.recent[0]).toMatchObject({
      ...{ path: '/cases/15.benang', chart: 3 },
      sights: { C1: { x: 1, y: 2, zoom: 0.5 } },
    });
    expect((await SettingsFile.open(path)).recent[0]).toEqual(file.recent[0]);
    await file.forget('/cases/19.benang');
    expect(paths()).not.toContain('/cases/19.benang');
    await file.forget();
    expect((await SettingsFile.open(path)).recent).toEqual([]);
  });

  it.each(['{"settings":', '{"settings":{"language":"nl"},"recent":[]}', '{"future":1}', '[]'])(
    'that are damaged (%s) are kept aside, and that is told once',
    async (text) => {
      await writeFile(path, text);
      const file = await SettingsFile.open(path);
      expect(file.settings.language).toBe('id');
      const [aside] = (await readdir(folder)).filter((name) => name.startsWith('settings.json.damaged-'));
      expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(text);
      expect(file.problem).toMatchObject({ code: 'settings-damaged', file: aside });
      await file.change({ language: 'en' });
      const again = await SettingsFile.open(path);
      expect([again.settings.language, again.problem]).toEqual(['en', null]);
    },
  );

  it('lose only what is damaged', async () => {
    const recent = [{ path: '/a.benang', opened, isProtected: true }];
    const settings = { theme: 'dark', grid: 'perhaps' };
    await writeFile(path, JSON.stringify({ settings, recent, bounds: { width: 1 }, backupFolder: '/b' }));
    const file = await SettingsFile.open(path);
    expect(file.settings).toMatchObject({ theme: 'dark', grid: false });
    expect([file.recent, file.backupFolder, file.bounds]).toEqual([recent, '/b', undefined]);
    expect(file.problem?.details).toEqual({ count: 2 });
  });
});

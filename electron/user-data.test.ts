import { describe, expect, it } from 'vitest';

import { userDataFolder } from './user-data.ts';

describe('the folder of this account', () => {
  it.each([
    ['linux', {}, '/home/ani/.config/Benang Merah'],
    ['linux', { XDG_CONFIG_HOME: '/elsewhere' }, '/elsewhere/Benang Merah'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/ani/.config/Benang Merah'],
    ['darwin', { XDG_CONFIG_HOME: '/elsewhere' }, '/home/ani/Library/Application Support/Benang Merah'],
    ['win32', { APPDATA: '/home/ani/Roaming' }, '/home/ani/Roaming/Benang Merah'],
    ['linux', { BENANG_USER_DATA: '/tmp/data', XDG_CONFIG_HOME: '/elsewhere' }, '/tmp/data'],
  ] as const)('on %s with %j is %s', (platform, environment, folder) => {
    expect(userDataFolder(environment, platform, '/home/ani')).toBe(folder);
  });
});

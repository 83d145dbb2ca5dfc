import { describe, expect, it } from 'vitest';

import { chosenInAdvance, launchOf } from './launch.ts';

describe('a launch', () => {
  it('finds the case among the arguments of a packaged and of an unpackaged program', () => {
    expect(launchOf(['benang-merah', 'Satu.benang'], {}, '/cases').casePath).toBe('/cases/Satu.benang');
    expect(launchOf(['electron', '.', '--inspect=0', '/a/Dua.benang/'], {}, '/x').casePath).toBe(
      '/a/Dua.benang',
    );
    expect(launchOf(['electron', '.', '--case=/a/Dua.benang'], {}, '/x').casePath).toBeUndefined();
  });

  it('takes folders and the picture from the environment', () => {
    const environment = { BENANG_USER_DATA: '/u', BENANG_PICTURE: '/p.png' };
    expect(launchOf([], environment, '/')).toEqual({
      casePath: undefined,
      userData: '/u',
      picture: '/p.png',
    });
  });
});

describe('answers to dialogs given in advance', () => {
  it('are one path or several, or nothing for a cancelled dialog', () => {
    expect(chosenInAdvance(false, { BENANG_CHOOSE: '/a:/b' })).toEqual(['/a', '/b']);
    expect(chosenInAdvance(false, { BENANG_CHOOSE: '' })).toEqual([]);
    expect(chosenInAdvance(false, {})).toBeUndefined();
  });

  it('are refused by a packaged program', () => {
    expect(chosenInAdvance(true, { BENANG_CHOOSE: '/a' })).toBeUndefined();
  });
});

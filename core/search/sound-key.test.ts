import { describe, expect, it } from 'vitest';

import { soundKey } from './sound-key.ts';

describe('soundKey', () => {
  it.each([
    ['soekarno', 'sukarno'],
    ['djoko', 'joko'],
    ['tjokro', 'cokro'],
    ['soerjadi', 'suryadi'],
    ['sjarif', 'syarif'],
    ['sarip', 'syarif'],
    ['njoman', 'nyoman'],
    ['achmad', 'ahmad'],
    ['chairul', 'khairul'],
    ['moh', 'muhammad'],
    ['moch', 'mohammad'],
    ['mhd', 'muhamad'],
    ['abdoel', 'abd'],
    ['noor', 'nur'],
    ['jusuf', 'yusup'],
    ['zaenal', 'jainal'],
    ['fatimah', 'fatima'],
    ['bt', 'binti'],
  ])('hears %s as %s', (one, other) => expect(soundKey(one)).toBe(soundKey(other)));

  it.each([
    ['budi', 'badi'],
    ['siti', 'sita'],
    ['rahman', 'rahmat'],
    ['mahmud', 'muhammad'],
  ])('keeps %s and %s apart', (one, other) => expect(soundKey(one)).not.toBe(soundKey(other)));
});

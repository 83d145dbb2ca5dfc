import { describe, expect, it } from 'vitest';

import { differs, isTakeable, isTakeableIfAny, nothingTyped } from './typed-twice.ts';

const phrase = 'perahu biru meniti ombak';

describe('a passphrase typed twice', () => {
  it('is taken when it is long enough and twice the same', () => {
    expect(isTakeable({ first: phrase, second: phrase })).toBe(true);
    expect(isTakeable({ first: phrase, second: `${phrase} ` })).toBe(false);
    expect(isTakeable({ first: 'pendek', second: 'pendek' })).toBe(false);
    expect(isTakeable(nothingTyped)).toBe(false);
    expect(isTakeableIfAny(nothingTyped)).toBe(false);
    expect(isTakeableIfAny(null)).toBe(true);
  });

  it('is not called different while it is still being typed', () => {
    expect(differs({ first: phrase, second: '' })).toBe(false);
    expect(differs({ first: phrase, second: 'perahu' })).toBe(false);
    expect(differs({ first: phrase, second: 'Perahu' })).toBe(true);
    expect(differs({ first: phrase, second: `${phrase}!` })).toBe(true);
  });
});

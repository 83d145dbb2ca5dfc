import { describe, expect, it } from 'vitest';

import { passphraseBits, passphraseLength, shortestPassphrase } from './passphrase-strength.ts';

describe('the length of a passphrase', () => {
  it('counts characters as they are used, not code units', () => {
    expect(passphraseLength('kunci rumah')).toBe(11);
    expect(passphraseLength('cafe\u0301')).toBe(4);
    expect(passphraseLength('🔑🔑🔑')).toBe(3);
    expect(passphraseLength('ﬁ')).toBe(2);
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    'passwordpassword',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    '123456789012345',
    'qwertyuiop1234',
    'rahasia12345',
    'MyPassword2024',
    'benang merah 2026',
    'Indonesia1945!',
    'katasandipolisi',
  ])('is weak with %s', (habit) => {
    expect(passphraseLength(habit)).toBeGreaterThanOrEqual(shortestPassphrase);
    expect(passphraseBits(habit)).toBeLessThan(40);
  });

  it.each([
    'v7#Kq2!xP9m$Lw4',
    'perahu kertas hujan tenggara meja loteng',
    'Sungai-Tembaga_menyeberang 7 bukit',
  ])('is strong with %s', (good) => {
    expect(passphraseBits(good)).toBeGreaterThanOrEqual(60);
  });

  it('is nothing without characters, and the same for both ways to write an accent', () => {
    expect(passphraseBits('')).toBe(0);
    expect(passphraseBits('cafe\u0301 di ujung jalan')).toBe(passphraseBits('caf\u00e9 di ujung jalan'));
  });

  it('rises with what is added and does not gain by repeating it', () => {
    const once = passphraseBits('perahu kertas');
    expect(passphraseBits('perahu kertas hujan')).toBeGreaterThan(once);
    expect(passphraseBits('perahu kertasperahu kertas')).toBeLessThanOrEqual(once + 2);
  });
});

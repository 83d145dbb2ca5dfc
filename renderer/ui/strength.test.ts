import { describe, expect, it } from 'vitest';

import { strengthOf } from './strength.ts';

describe('strengthOf', () => {
  it.each([
    ['', 'short'],
    ['rahasia123', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['password123456', 'weak'],
    ['perahu kayu biru', 'weak'],
    ['perahu biru meniti ombak', 'fair'],
    ['perahu biru meniti ombak di selat malam', 'strong'],
    ['v7#Kq!2zR9@mW4&x', 'strong'],
  ])('%s is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});

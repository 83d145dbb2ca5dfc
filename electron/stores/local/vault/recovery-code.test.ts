import { describe, expect, it } from 'vitest';

import { makeRecoveryCode, readRecoveryCode } from './recovery-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code', () => {
  it('is nine groups of four that read as 20 bytes, never the same', () => {
    const codes = Array.from({ length: 500 }, makeRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readRecoveryCode(code)).toHaveLength(20);
    }
  });

  it('is a number in base32 and that number modulo a prime', () => {
    expect(readRecoveryCode(`${'0'.repeat(31)}1-0001`)?.toString('hex')).toBe(`${'0'.repeat(39)}1`);
    // 32^4 = 1,048,576 = 3 modulo 1,048,573
    expect(readRecoveryCode(`${'0'.repeat(27)}10000-0003`)?.toString('hex')).toBe('100000'.padStart(40, '0'));
  });

  it('is read however it is typed', () => {
    const one = `${'0'.repeat(39)}1`;
    for (const text of [`${'Oo0o'.repeat(7)}OOOi oOoL`, `${'0'.repeat(31)}I-oo0l`])
      expect(readRecoveryCode(text)?.toString('hex')).toBe(one);
    const made = makeRecoveryCode();
    const typed = [made.toLowerCase(), made.replaceAll('-', ''), ` ${made.replaceAll('-', ' – ')}\n`];
    for (const text of typed) expect(readRecoveryCode(text)).toEqual(readRecoveryCode(made));
  });

  it('shows every wrong character and every swap of neighbours', () => {
    for (let round = 0; round < 5; round++) {
      const code = makeRecoveryCode().replaceAll('-', '');
      for (let at = 0; at < code.length; at++) {
        const others = alphabet.replace(code.charAt(at), '');
        for (const other of others)
          expect(readRecoveryCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        if (at + 1 < code.length && swapped !== code) expect(readRecoveryCode(swapped)).toBeNull();
      }
    }
  });

  it('is not read from anything else', () => {
    const code = makeRecoveryCode();
    for (const text of [
      '',
      code.slice(1),
      `${code}0`,
      code.slice(0, -1),
      `${code.slice(0, -1)}U`,
      'perahu kertas',
    ])
      expect(readRecoveryCode(text)).toBeNull();
  });
});

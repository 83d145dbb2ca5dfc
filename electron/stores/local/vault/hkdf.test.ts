import { hkdfSync } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hkdf } from './hkdf.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const counting = (from: number, to: number): Buffer =>
  Buffer.from(Array.from({ length: to - from }, (_, at) => from + at));

describe('HKDF-SHA-256', () => {
  it('gives the first 32 bytes of the test cases of RFC 5869', () => {
    const secret = Buffer.alloc(22, 0x0b);
    expect(hkdf(secret, counting(0, 13), counting(0xf0, 0xfa))).toEqual(
      hex('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf'),
    );
    expect(hkdf(counting(0, 0x50), counting(0x60, 0xb0), counting(0xb0, 0x100))).toEqual(
      hex('b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c'),
    );
    expect(hkdf(secret, '', '')).toEqual(
      hex('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d'),
    );
  });

  it('agrees with the one of Node', () => {
    const bytes = fc.uint8Array({ maxLength: 100 });
    fc.assert(
      fc.property(bytes, bytes, bytes, (secret, salt, info) => {
        expect(hkdf(secret, salt, info)).toEqual(Buffer.from(hkdfSync('sha256', secret, salt, info, 32)));
      }),
    );
  });
});

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chunkSize, openMessage, sealMessage } from './sealed-message.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const key = Buffer.alloc(32, 7);
const binding = Buffer.from('journal 1, commit 12');

/** Three chunks of 16, 16 and 8 bytes. */
const size = 16;
const plain = Buffer.from('forty bytes: three chunks of small size.');
const seal = (): Buffer => sealMessage(key, binding, plain, size);
const open = (sealed: Uint8Array): Buffer | null => openMessage(key, binding, sealed, size);
const chunkOf = (sealed: Buffer, chunk: number): Buffer =>
  sealed.subarray(16 + chunk * 32, Math.min(sealed.length, 48 + chunk * 32));

describe('a sealed message', () => {
  it('opens, also empty and at the borders of a chunk', () => {
    for (const length of [0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 3 * chunkSize + 5]) {
      const bytes = randomBytes(length);
      const sealed = sealMessage(key, binding, bytes);
      expect(sealed).toHaveLength(16 + length + 16 * Math.max(1, Math.ceil(length / chunkSize)));
      expect(openMessage(key, binding, sealed)?.equals(bytes)).toBe(true);
    }
  });

  it('is laid out as its description says', () => {
    const sealed = seal();
    const messageKey = hkdfSync('sha256', key, sealed.subarray(0, 16), 'benang-merah message', 32);
    const opened = ['000000000000000000000000', '000000000000000000000100', '000000000000000000000201'].map(
      (nonce, number) => {
        const chunk = chunkOf(sealed, number);
        const decrypt = createDecipheriv('aes-256-gcm', Buffer.from(messageKey), hex(nonce));
        decrypt.setAAD(binding).setAuthTag(chunk.subarray(-16));
        return Buffer.concat([decrypt.update(chunk.subarray(0, -16)), decrypt.final()]);
      },
    );
    expect(Buffer.concat(opened)).toEqual(plain);
  });

  it('rests on the cipher that NIST describes', () => {
    // McGrew and Viega, test case 16
    const half = 'feffe9928665731c6d6a8f9467308308';
    const encrypt = createCipheriv('aes-256-gcm', hex(half + half), hex('cafebabefacedbaddecaf888'));
    encrypt.setAAD(hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'));
    const text =
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39';
    expect(encrypt.update(text, 'hex', 'hex') + encrypt.final('hex')).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
    );
    expect(encrypt.getAuthTag().toString('hex')).toBe('76fc6ece0f4e1768cddf8853bb2d551b');
  });

  it('is another one each time', () => {
    const salts = new Set(
      Array.from({ length: 100_000 }, () => saltOf(sealMessage(key, binding, Buffer.alloc(0)))),
    );
    expect(salts.size).toBe(100_000);
    expect(seal()).not.toEqual(seal());
  });

  it('opens whatever was sealed, in chunks of any size', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array(),
        fc.integer({ min: 1, max: 64 }),
        (bytes, bound, each) => {
          expect(openMessage(key, bound, sealMessage(key, bound, bytes, each), each)).toEqual(
            Buffer.from(bytes),
          );
        },
      ),
    );
  });
});

describe('a sealed message that was changed', () => {
  const sealed = seal();

  it('does not open with any one bit flipped', () => {
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(open(flipped)).toBeNull();
    }
    expect(open(sealed)).toEqual(plain);
  });

  it('does not open when it is cut anywhere or longer', () => {
    for (let length = 0; length < sealed.length; length++)
      expect(open(sealed.subarray(0, length))).toBeNull();
    for (const more of [1, 15, 16, 17, 32, 100]) {
      expect(open(Buffer.concat([sealed, Buffer.alloc(more)]))).toBeNull();
    }
  });

  it.each([
    [[0, 1]],
    [[0]],
    [[0, 2]],
    [[1, 2]],
    [[1, 0, 2]],
    [[0, 0, 1, 2]],
    [[0, 1, 1, 2]],
    [[0, 1, 2, 2]],
    [[2]],
    [[]],
  ])('does not open with its chunks %j', (order) => {
    expect(
      open(Buffer.concat([sealed.subarray(0, 16), ...order.map((at) => chunkOf(sealed, at))])),
    ).toBeNull();
  });

  it('does not open with a chunk of another message', () => {
    const other = seal();
    expect(open(Buffer.concat([sealed.subarray(0, 48), chunkOf(other, 1), chunkOf(sealed, 2)]))).toBeNull();
    expect(open(Buffer.concat([other.subarray(0, 16), sealed.subarray(16)]))).toBeNull();
  });

  it('does not open cut at the border of a whole chunk, nor with an empty one behind', () => {
    const two = sealMessage(key, binding, randomBytes(2 * chunkSize));
    const border = 16 + chunkSize + 16;
    expect(openMessage(key, binding, two.subarray(0, border))).toBeNull();
    expect(openMessage(key, binding, Buffer.concat([two, two.subarray(0, 16)]))).toBeNull();
    expect(openMessage(key, binding, two)).toHaveLength(2 * chunkSize);
  });

  it('does not open with another key or binding', () => {
    expect(openMessage(Buffer.alloc(32, 8), binding, sealed, size)).toBeNull();
    expect(openMessage(key, Buffer.from('journal 1, commit 13'), sealed, size)).toBeNull();
    expect(openMessage(key, binding, sealed, size + 1)).toBeNull();
  });
});

function saltOf(sealed: Buffer): string {
  return sealed.toString('latin1', 0, 16);
}

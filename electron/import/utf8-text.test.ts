import { TextDecoder } from 'node:util';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { Utf8Text } from './utf8-text.ts';

/** What each piece comes to; the first that is no UTF-8 is the last. */
function ours(pieces: readonly Uint8Array[]): (string | null)[] {
  const text = new Utf8Text();
  return told(pieces, (piece) => text.take(piece));
}

function platform(pieces: readonly Uint8Array[]): (string | null)[] {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return told(pieces, (piece) => {
    try {
      return decoder.decode(piece, { stream: true });
    } catch {
      return undefined;
    }
  });
}

function told(pieces: readonly Uint8Array[], take: (piece: Uint8Array) => string | undefined) {
  const texts: (string | null)[] = [];
  for (const piece of pieces) {
    const text = take(piece);
    texts.push(text ?? null);
    if (text === undefined) break;
  }
  return texts;
}

const bytes = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => [...Buffer.from(text)]),
  fc.constantFrom(
    ...([[0xef, 0xbb, 0xbf], [0xc3], [0xe0, 0x80], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf0, 0x9f]] as const),
    ...([[0xf4, 0x90], [0xf5], [0xc0, 0xaf], [0x80], [0xff], [0x61]] as const),
  ),
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }),
);

it('tells of bytes in any pieces what the decoder of the platform tells', () => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
      const all = Uint8Array.from(parts.flat());
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < all.length; at += size) pieces.push(all.subarray(at, at + size));
      expect(ours(pieces)).toEqual(platform(pieces));
    }),
    { numRuns: 5000 },
  );
});

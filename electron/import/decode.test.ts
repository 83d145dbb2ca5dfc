import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Problem } from '../../core/case/problem.ts';
import { Decoder } from './decode.ts';

function decode(
  bytes: Uint8Array,
  encoding?: string,
  size = 3,
): { text: string; encoding: string } | Problem {
  const decoder = new Decoder(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) {
    const piece = decoder.take(bytes.subarray(at, at + size));
    if (!piece.ok) return piece.problem;
    text += piece.value;
  }
  const rest = decoder.finish();
  return rest.ok ? { text: text + rest.value, encoding: decoder.encoding } : rest.problem;
}

function utf16(text: string, order: 'le' | 'be', mark = true): Buffer {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('decoding a file', () => {
  it.each([
    ['utf-8', Buffer.from('\uFEFFnaïve 😀')],
    ['utf-8', Buffer.from('naïve 😀')],
    ['utf-16le', utf16('naïve 😀', 'le')],
    ['utf-16be', utf16('naïve 😀', 'be')],
  ])('by its byte order mark: %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'naïve 😀', encoding });
  });

  it('by what its XML declaration says, unless that cannot be', () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1');
    expect(decode(latin, undefined, 100)).toMatchObject({
      encoding: 'windows-1252',
      text: expect.stringContaining('é') as string,
    });
    expect(decode(Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a/>'), undefined, 100)).toMatchObject({
      encoding: 'utf-8',
    });
  });

  it('by what the analyst chose', () => {
    expect(decode(Buffer.from([0x80, 0x92, 0xe9]), 'windows-1252')).toEqual({
      text: '€’é',
      encoding: 'windows-1252',
    });
    expect(decode(utf16('é', 'le', false), 'utf-16le')).toEqual({ text: 'é', encoding: 'utf-16le' });
    expect(decode(Buffer.from([0xea, 0xe8]), 'windows-1251')).toMatchObject({ text: 'ки' });
    expect(decode(Buffer.from('x'), 'klingon')).toEqual({
      code: 'file-encoding',
      line: 1,
      details: { encoding: 'klingon', suggestion: 'utf-8' },
    });
  });

  it('strictly: wrong bytes are refused on their line, with an encoding to try', () => {
    const before = 'satu\r\ndua\rtiga\nëmpat ';
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe9, 0x20]), Buffer.from('\nlima')]);
    for (const size of [1, 2, 3, 7, 100])
      expect(decode(bytes, undefined, size)).toEqual({
        code: 'file-encoding',
        line: 4,
        details: { encoding: 'utf-8', suggestion: 'windows-1252' },
      });
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code point too high', [0xf5, 0x80, 0x80, 0x80]],
    ['a stray continuation', [0x80, 0x20]],
  ])('refuses %s', (_, bytes) => {
    expect(decode(Buffer.from([...bytes, 0x20, 0x0a]))).toMatchObject({ code: 'file-encoding', line: 1 });
  });

  it('refuses half a character at the end, and a lone surrogate in UTF-16', () => {
    expect(decode(Buffer.from([0x61, 0x0a, 0xc3]))).toEqual({ code: 'file-truncated', line: 2 });
    expect(decode(Buffer.from([0xff, 0xfe, 0x0a, 0x00, 0x00, 0xd8, 0x41, 0x00]))).toMatchObject({
      code: 'file-encoding',
      line: 2,
    });
  });

  it('takes NUL for a sign of UTF-16 or of a file that holds no text', () => {
    expect(decode(utf16('from,to\nA,B', 'le', false), undefined, 100)).toEqual({
      code: 'file-encoding',
      line: 1,
      details: { encoding: 'utf-8', suggestion: 'utf-16le' },
    });
    expect(decode(Buffer.from('a\nb\0\0c'), undefined, 100)).toEqual({
      code: 'file-binary',
      line: 2,
      details: { kind: 'nul' },
    });
  });

  it('gives back any text in any pieces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-composite' }).filter((text) => !text.startsWith('\uFEFF')),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        fc.integer({ min: 1, max: 9 }),
        (text, encoding, size) => {
          const bytes =
            encoding === 'utf-8' ? Buffer.from(text) : utf16(text, encoding === 'utf-16le' ? 'le' : 'be');
          if (bytes.length > 0 && !text.includes('\0'))
            expect(decode(bytes, encoding, size)).toEqual({ text, encoding });
        },
      ),
    );
  });
});

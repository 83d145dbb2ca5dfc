import { oneOf, type Random, type Twist } from './test-hostile-file.ts';

/** The file cut at every hundredth. */
export function cuts(bytes: Uint8Array): Twist[] {
  return Array.from({ length: 100 }, (_, part) => ({
    what: `cut at ${part}/100`,
    make: () => bytes.slice(0, Math.floor((bytes.length * part) / 100)),
  }));
}

/** Bits turned, and pieces overwritten, taken out, repeated and swapped, somewhere. */
export function turns(bytes: Uint8Array, count: number): Twist[] {
  const ways: readonly (readonly [string, (bytes: Uint8Array, random: Random) => Uint8Array])[] = [
    ['bits turned', turned],
    ['a piece of noise', noisy],
    ['a piece taken out', withoutPiece],
    ['a piece repeated', repeated],
  ];
  return Array.from({ length: count }, (_, number) => {
    const [what, way] = ways[number % 8 < 5 ? 0 : (number % 8) - 4] ?? ['bits turned', turned];
    return { what: `${what} ${number}`, make: (random) => way(bytes, random) };
  });
}

function turned(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let turn = Math.floor(random() * 8); turn >= 0; turn--) {
    const at = Math.floor(random() * changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return changed;
}

function piece(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = Math.floor(random() * bytes.length);
  return [from, Math.min(bytes.length, from + 1 + Math.floor(random() * 64))];
}

function noisy(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = piece(bytes, random);
  return bytes.map((byte, at) => (at < from || at >= to ? byte : Math.floor(random() * 256)));
}

function withoutPiece(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = piece(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
}

function repeated(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = piece(bytes, random);
  const again = Array.from({ length: oneOf([1, 10, 1000], random) }, () => bytes.subarray(from, to));
  return joined(bytes.subarray(0, to), ...again, bytes.subarray(to));
}

/** These bytes one after the other. */
function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Bytes that are no UTF-8, or should not be in a text. */
const strays: Readonly<Record<string, readonly number[]>> = {
  'an overlong slash': [0xc0, 0xaf],
  'an overlong NUL': [0xc0, 0x80],
  'a surrogate in UTF-8': [0xed, 0xa0, 0x80],
  'a pair of surrogates in UTF-8': [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  'beyond Unicode': [0xf5, 0x80, 0x80, 0x80],
  'a lone lead byte': [0xe2],
  'a lone trail byte': [0x80],
  'bytes never used': [0xfe, 0xff],
  'a NUL': [0],
  'NULs by the thousand': new Array<number>(4096).fill(0),
  'an end of file': [0x1a],
  escapes: [0x1b, 0x5b, 0x32, 0x4a, 0x07, 0x08],
  'windows-1252': [0x4b, 0xe9, 0x72, 0x93, 0x94],
  'windows-1251': [0xcf, 0xf0, 0xe8],
};

const marks: Readonly<Record<string, readonly number[]>> = {
  'the mark of UTF-8': [0xef, 0xbb, 0xbf],
  'the mark of UTF-16LE': [0xff, 0xfe],
  'the mark of UTF-16BE': [0xfe, 0xff],
  'the mark of UTF-32LE': [0xff, 0xfe, 0, 0],
  'the mark of UTF-7': [0x2b, 0x2f, 0x76, 0x38],
};

/** The text in encodings it does not say, or with bytes that belong to none. */
export function encodings(text: string): Twist[] {
  const bytes = Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  const swapped = (): Buffer => Buffer.from(wide).swap16();
  const middle = Math.floor(bytes.length / 2);
  return [
    { what: 'UTF-16LE without a mark', make: () => wide },
    { what: 'UTF-16BE without a mark', make: swapped },
    {
      what: 'an odd number of UTF-16 bytes',
      make: () => Buffer.from(`\uFEFF${text}`, 'utf16le').subarray(0, -1),
    },
    { what: 'a lone surrogate in UTF-16', make: () => Buffer.from(`\uFEFF${text}\uD800${text}`, 'utf16le') },
    { what: 'latin-1', make: () => Buffer.from(text.replaceAll(/[aeo]/g, '\u00e9'), 'latin1') },
    { what: 'NULs between all bytes of half', make: () => joined(bytes.subarray(0, middle), wide) },
    ...Object.entries(marks).flatMap(([what, mark]) => [
      { what: `${what} before UTF-8`, make: () => joined(Uint8Array.from(mark), bytes) },
      { what: `${what} before UTF-16LE`, make: () => joined(Uint8Array.from(mark), wide) },
      {
        what: `${what} in the middle`,
        make: () => joined(bytes.subarray(0, middle), Uint8Array.from(mark), bytes.subarray(middle)),
      },
    ]),
    ...Object.entries(strays).flatMap(([what, stray]) =>
      [0, middle, bytes.length].map((at) => ({
        what: `${what} at ${at}`,
        make: () => joined(bytes.subarray(0, at), Uint8Array.from(stray), bytes.subarray(at)),
      })),
    ),
    ...['\r', '\r\n', '\n\r', '\u2028', '\v', '\f', '\n\n\n\n'].map((end) => ({
      what: `lines that end in ${JSON.stringify(end)}`,
      make: () => text.replaceAll('\n', end),
    })),
    {
      what: 'line ends of every kind',
      make: () => {
        const ends = ['\n', '\r\n', '\r'];
        return text
          .split('\n')
          .map((line, index) => line + (ends[index % 3] ?? ''))
          .join('');
      },
    },
  ];
}

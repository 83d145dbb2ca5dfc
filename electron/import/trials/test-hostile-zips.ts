import type { Twist } from './test-hostile-file.ts';
import { type RawEnd, type RawMember, rawZip } from './test-raw-zip.ts';

/** Members of an honest archive, by name. */
export type Members = Readonly<Record<string, string>>;

const names: readonly string[] = [
  '../x.csv',
  '../../../../tmp/x.csv',
  '/etc/x.csv',
  '//host/x.csv',
  '\\\\host\\share\\x.csv',
  'C:\\x.csv',
  'C:x.csv',
  'a\\..\\..\\x.csv',
  'a/../../x.csv',
  './x.csv',
  'a//x.csv',
  'x.csv:stream',
  'x\0.csv',
  'x.csv\0.exe',
  '',
  '.',
  '..',
  'CON',
  'aux.csv',
  'x.csv.',
  'x.csv ',
  ' x.csv',
  '~/x.csv',
  '$HOME/x.csv',
  '%2e%2e/x.csv',
  '..%c0%afx.csv',
  '\uFF0E\uFF0E/x.csv',
  'x\u202Evsc.exe',
  '\u200Bx.csv',
  '__proto__',
  '__proto__/x.csv',
  'constructor',
  'x\n.csv',
  '<b>.csv',
  '|x.csv',
  'x'.repeat(65_535),
  'a/'.repeat(20_000),
];

/** What only archives suffer from: this one, with lies about it. */
export function zipTwists(members: Members): Twist[] {
  const honest: readonly RawMember[] = Object.entries(members).map(([name, data]) => ({ name, data }));
  const [first, ...others] = honest;
  if (!first) return [];
  const with_ = (changed: Partial<RawMember>, end?: RawEnd) => () =>
    rawZip([{ ...first, ...changed }, ...others], end);
  const and =
    (...more: readonly RawMember[]) =>
    () =>
      rawZip([...honest, ...more]);
  return [
    ...names.flatMap((name) => [
      { what: `named ${name.slice(0, 20)}`, make: with_({ name }) },
      { what: `besides one named ${name.slice(0, 20)}`, make: and({ name, data: 'x' }) },
    ]),
    { what: 'a name that is no UTF-8', make: with_({ name: Uint8Array.from([0xff, 0xfe, 0x2f]) }) },
    ...lies(first, with_),
    ...twoOfThem(first, and),
    ...ends(honest),
    ...bombs(first, with_),
  ];
}

type With = (changed: Partial<RawMember>, end?: RawEnd) => () => Uint8Array;

function lies(first: RawMember, with_: With): Twist[] {
  const size = Buffer.byteLength(first.data);
  const said: Readonly<Record<string, RawMember['says']>> = {
    'a size of nought': { size: 0 },
    'a size of one less': { size: size - 1 },
    'a size of one more': { size: size + 1 },
    'a size of 4 GB': { size: 0xfffffffe },
    'a size for ZIP64 without it': { size: 0xffffffff },
    'a packed size of nought': { packed: 0 },
    'a packed size of one less': { packed: 1 },
    'a packed size beyond the file': { packed: 0x7fffffff },
    'a wrong sum': { sum: 1 },
    'an encrypted member': { flags: 1 },
    'a strongly encrypted member': { flags: 0x41 },
    'masked headers': { flags: 0x2000 },
    'a description behind it': { flags: 8 },
    'a patch': { flags: 0x20 },
    'every flag': { flags: 0xffff },
    'an offset beyond the file': { offset: 0x7fffffff },
    'an offset within another part': { offset: 7 },
    'another name before its bytes': { localName: 'other.csv' },
    'a longer name before its bytes': { localName: 'x'.repeat(3000) },
    'a symbolic link': { attributes: 0xa1ff0000 },
    'a device': { attributes: 0x21ff0000 },
    'a pipe': { attributes: 0x11ff0000 },
    'a socket': { attributes: 0xc1ff0000 },
    'a program with all rights': { attributes: 0x8fff0000 },
    'a folder with bytes': { attributes: 0x41ff0010 },
    'ZIP64 sizes that lie': { size: 0xffffffff, packed: 0xffffffff, extra: zip64(0xffffffffffffn) },
    'ZIP64 sizes beyond all numbers': {
      size: 0xffffffff,
      packed: 0xffffffff,
      extra: zip64(0xffffffffffffffffn),
    },
    'an extra field cut short': { extra: Uint8Array.from([1, 0, 0xff, 0xff, 1]) },
    'another name for Unicode': { extra: unicodeName('../../x.csv') },
  };
  return [
    ...Object.entries(said).map(([what, says]) => ({ what, make: with_({ ...(says && { says }) }) })),
    ...[1, 6, 9, 12, 14, 93, 95, 99, 0xffff].map((method) => ({
      what: `packed by method ${method}`,
      make: with_({ says: { method } }),
    })),
    { what: 'stored, said to be packed', make: with_({ stored: true, says: { method: 8 } }) },
    { what: 'packed, said to be stored', make: with_({ says: { method: 0 } }) },
  ];
}

function zip64(size: bigint): Uint8Array {
  const field = Buffer.alloc(20);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(16, 2);
  field.writeBigUInt64LE(size, 4);
  field.writeBigUInt64LE(size, 12);
  return field;
}

function unicodeName(name: string): Uint8Array {
  return Buffer.concat([Buffer.from([0x75, 0x70, 5 + name.length, 0, 1, 0, 0, 0, 0]), Buffer.from(name)]);
}

function twoOfThem(first: RawMember, and: (...more: readonly RawMember[]) => () => Uint8Array): Twist[] {
  const name = String(first.name);
  return [
    { what: 'the same member twice', make: and(first) },
    { what: 'one name twice, other bytes', make: and({ name, data: 'from,to\nX,Y\n' }) },
    { what: 'a name in capitals', make: and({ name: name.toUpperCase(), data: 'x' }) },
    {
      what: 'a name in another normal form',
      make: and({ name: `${name}\u00e9`, data: '1' }, { name: `${name}e\u0301`, data: '2' }),
    },
    { what: 'two that share their bytes', make: and({ ...first, name: 'z.csv', says: { offset: 0 } }) },
    {
      what: 'thousands that share their bytes',
      make: and(
        ...Array.from({ length: 5000 }, (_, index) => ({
          ...first,
          name: `z${index}.csv`,
          says: { offset: 0 },
        })),
      ),
    },
    { what: 'a file that is a folder as well', make: and({ name: `${name}/x.csv`, data: 'x' }) },
    { what: 'ten thousand members', make: and(...many(10_000)) },
    { what: 'sixty thousand members', make: and(...many(60_000)) },
    { what: 'an archive within it', make: and({ name: 'a.zip', data: rawZip([first]) }) },
  ];
}

function many(count: number): readonly RawMember[] {
  return Array.from({ length: count }, (_, index) => ({ name: `m${index}.csv`, data: '', stored: true }));
}

function ends(honest: readonly RawMember[]): Twist[] {
  const said: Readonly<Record<string, RawEnd>> = {
    'a list of nothing': { entries: 0 },
    'a list of one too many': { entries: honest.length + 1 },
    'a list of 65,534': { entries: 65_534 },
    'a list for ZIP64 without it': { entries: 65_535, offset: 0xffffffff },
    'a list beyond the file': { offset: 0x7fffffff },
    'a list at the beginning': { offset: 0 },
    'a list larger than the file': { size: 0x7fffffff },
    'a comment': { comment: Buffer.from('x'.repeat(65_535)) },
    'an end within its comment': {
      comment: Buffer.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]),
    },
    'bytes before it': { before: Buffer.from('PK\x03\x04 #!/bin/sh\n') },
    'megabytes before it': { before: Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(4_000_000)]) },
  };
  return [
    ...Object.entries(said).map(([what, end]) => ({ what, make: () => rawZip(honest, end) })),
    { what: 'no members', make: () => rawZip([], { before: Buffer.from('PK\x03\x04') }) },
    { what: 'two archives', make: () => Buffer.concat([rawZip(honest), rawZip(honest)]) },
    { what: 'an archive and more', make: () => Buffer.concat([rawZip(honest), Buffer.alloc(100_000)]) },
    { what: 'nothing but its first bytes', make: () => Buffer.from('PK\x03\x04') },
  ];
}

function bombs(first: RawMember, with_: With): Twist[] {
  const text = String(first.data);
  const middle = text.indexOf('\n', text.length / 2) + 1 || Math.floor(text.length / 2);
  const blown = (filling: string, bytes: number) => (): string =>
    text.slice(0, middle) + filling.repeat(Math.ceil(bytes / filling.length)) + text.slice(middle);
  const fillings: readonly (readonly [string, string])[] = [
    ['noughts', '0'],
    ['blanks', ' '],
    ['lines', '\n'],
    ['separators', ','],
    ['tags', '<a/>'],
    ['rows', 'Anda,Beni\n'],
    ['NULs', '\0'],
  ];
  return fillings
    .flatMap(([what, filling]) =>
      [1_000_000, 40_000_000, 200_000_000].map((bytes) => ({
        what: `${bytes} bytes of ${what}`,
        make: () => with_({ data: blown(filling, bytes)() })(),
      })),
    )
    .concat([
      {
        what: '200000000 bytes that are said to be ten',
        make: () => with_({ data: blown('0', 200_000_000)(), says: { size: 10 } })(),
      },
      { what: 'bytes that unpack to nothing', make: with_({ data: '' }) },
    ]);
}

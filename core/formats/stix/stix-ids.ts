import { sha1 } from './sha1.ts';

/** Under which all our names are made; drawn once, and never to be changed: the same row keeps its STIX id for ever. */
const namespace = '5c1d9a52-3f0e-4b8a-9c57-8d2e6f41b7a3';

/** The STIX id of this type for a name of ours: the same name has the same id in every file (UUID version 5, RFC 9562). */
export function stixId(type: string, name: string): string {
  return `${type}--${uuidOf(name)}`;
}

function uuidOf(name: string): string {
  const digest = sha1([...bytesOfUuid(namespace), ...utf8(name)]).slice(0, 16);
  const bytes = digest.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function bytesOfUuid(uuid: string): number[] {
  return (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));
}

function utf8(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0).flatMap((code) => {
    const low = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), low(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), low(6), low(0)];
    return [0xf0 | (code >> 18), low(12), low(6), low(0)];
  });
}

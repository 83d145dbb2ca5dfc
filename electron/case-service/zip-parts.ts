import { constants, crc32, deflateRawSync } from 'node:zlib';

import { Zip, type ZipInputFile } from 'fflate';

import type { Part } from '../../core/tables-out/xlsx-part.ts';

/** A member of an archive gets this moment, the first one there is: two archives of the same rows are the same. */
const noMoment = new Date(1980, 0, 1);
/** Characters that are packed together. */
const blockSize = 262_144;
const nothing = new Uint8Array(0);
/** How much zlib tries, of 9: each step more takes longer than what it saves on disk is worth. */
const packing = 2;

/** An archive of these members, piece by piece as they are packed; blank pieces while what is packed next is put together. */
export function* zipParts(parts: Iterable<Part>): Iterable<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    packed.push(data);
  });
  for (const { path, pieces } of parts) {
    const member = new Packed(path);
    zip.add(member);
    for (const block of inBlocks(pieces)) {
      member.push(block);
      if (packed.length === 0) yield block;
      yield* packed;
      packed = [];
    }
    member.end();
    yield* packed;
    packed = [];
  }
  zip.end();
  yield* packed;
}

/** The text in blocks of at least that size but for the last, and a blank one after every other piece. */
function* inBlocks(pieces: Iterable<string>): Iterable<Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < blockSize) {
      yield nothing;
      continue;
    }
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** What ends a stream of blocks (RFC 1951, 3.2.3): a last block, of fixed codes, with nothing in it. */
const lastBlock = Uint8Array.of(3, 0);

/**
 * A member packed by zlib, each piece by itself: pieces that end at a byte (`Z_SYNC_FLUSH`) follow each other as one
 * stream (RFC 1951). zlib itself packs in one go or by streams alone, and JavaScript took four times as long.
 */
class Packed implements ZipInputFile {
  readonly filename: string;
  readonly mtime = noMoment;
  readonly compression = 8;
  size = 0;
  crc = 0;
  ondata?: NonNullable<ZipInputFile['ondata']>;

  constructor(filename: string) {
    this.filename = filename;
  }

  push(chunk: Uint8Array): void {
    this.size += chunk.length;
    this.crc = crc32(chunk, this.crc);
    const options = { level: packing, finishFlush: constants.Z_SYNC_FLUSH };
    if (chunk.length > 0) this.ondata?.(null, deflateRawSync(chunk, options), false);
  }

  end(): void {
    this.ondata?.(null, lastBlock, true);
  }
}

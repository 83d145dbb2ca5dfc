import { constants, deflateRawSync } from 'node:zlib';

import { Zip, ZipPassThrough } from 'fflate';

import type { Part } from '../../core/tables-out/xlsx-part.ts';

/** A member of an archive gets this moment, the first one there is: two archives of the same rows are the same. */
const noMoment = new Date(1980, 0, 1);
/** Characters that are packed together. */
const blockSize = 262_144;

/** An archive of these members, piece by piece as they are packed. */
export function* zipParts(parts: Iterable<Part>): Iterable<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    packed.push(data);
  });
  for (const { path, pieces } of parts) {
    const member = new Packed(path);
    member.mtime = noMoment;
    zip.add(member);
    for (const block of inBlocks(pieces)) {
      member.push(block);
      yield* packed;
      packed = [];
    }
    member.push(new Uint8Array(0), true);
    yield* packed;
    packed = [];
  }
  zip.end();
  yield* packed;
}

function* inBlocks(pieces: Iterable<string>): Iterable<Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < blockSize) continue;
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
class Packed extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    const options = { level: 4, finishFlush: constants.Z_SYNC_FLUSH };
    const data = chunk.length > 0 ? deflateRawSync(chunk, options) : new Uint8Array(0);
    this.ondata(null, isLast ? Buffer.concat([data, lastBlock]) : data, isLast);
  }
}

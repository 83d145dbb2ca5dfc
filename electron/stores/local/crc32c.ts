const polynomial = 0x82f63b78;
/** Bytes taken in one step. */
const stride = 8;
const wordSize = 4;
const wordsPerStride = stride / wordSize;

/** The remainder of each byte followed by `index` zero bytes (slicing-by-8; Kounavis and Berry, 2005). */
const tables = slices();

/**
 * CRC-32C (Castagnoli; RFC 3720, appendix B.4) of the bytes, 0 to 2^32 - 1. Give the result for the bytes before as
 * `previous` to go on over several pieces.
 */
export function crc32c(bytes: Uint8Array, previous = 0): number {
  // words are read where they begin, and lowest byte first as on every machine that the product runs on
  const first = Math.min(bytes.length, -bytes.byteOffset & (wordSize - 1));
  const strides = Math.floor((bytes.length - first) / stride);
  const last = first + strides * stride;
  let remainder = byByte(bytes.subarray(0, first), ~previous);
  if (strides > 0) {
    const start = bytes.byteOffset + first;
    remainder = inStrides(new Int32Array(bytes.buffer, start, strides * wordsPerStride), remainder);
  }
  return ~byByte(bytes.subarray(last), remainder) >>> 0;
}

function byByte(bytes: Uint8Array, first: number): number {
  let remainder = first;
  for (const byte of bytes) remainder = slot(0, remainder ^ byte) ^ (remainder >>> 8);
  return remainder;
}

/** Two words a stride. */
function inStrides(words: Int32Array, first: number): number {
  let remainder = first;
  for (let at = 0; at < words.length; at += wordsPerStride) {
    const low = remainder ^ (words[at] ?? 0);
    const high = words[at + 1] ?? 0;
    remainder =
      slot(7, low) ^
      slot(6, low >>> 8) ^
      slot(5, low >>> 16) ^
      slot(4, low >>> 24) ^
      slot(3, high) ^
      slot(2, high >>> 8) ^
      slot(1, high >>> 16) ^
      slot(0, high >>> 24);
  }
  return remainder;
}

function slot(table: number, byte: number): number {
  return tables[(table << 8) | (byte & 0xff)] ?? 0;
}

/** Eight tables of 256, one after the other. */
function slices(): Int32Array {
  const made = new Int32Array(stride << 8);
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++)
      remainder = remainder & 1 ? (remainder >>> 1) ^ polynomial : remainder >>> 1;
    made[byte] = remainder;
  }
  for (let at = 256; at < made.length; at++) {
    const before = made[at - 256] ?? 0;
    made[at] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}

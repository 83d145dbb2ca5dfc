const polynomial = 0x82f63b78;
/** Bytes taken in one step. */
const stride = 8;

/** The remainder of each byte followed by `index` zero bytes (slicing-by-8; Kounavis and Berry, 2005). */
const tables = slices();

/**
 * CRC-32C (Castagnoli; RFC 3720, appendix B.4) of the bytes, 0 to 2^32 - 1. Give the result for the bytes before as
 * `previous` to go on over several pieces.
 */
export function crc32c(bytes: Uint8Array, previous = 0): number {
  const whole = bytes.length - (bytes.length % stride);
  let remainder = inStrides(bytes, whole, ~previous);
  for (let at = whole; at < bytes.length; at++)
    remainder = slot(0, remainder ^ (bytes[at] ?? 0)) ^ (remainder >>> 8);
  return ~remainder >>> 0;
}

/** The remainder after `end` bytes, a multiple of the stride. */
function inStrides(bytes: Uint8Array, end: number, first: number): number {
  let remainder = first;
  for (let at = 0; at < end; at += stride) {
    const low = remainder ^ wordAt(bytes, at);
    const high = wordAt(bytes, at + 4);
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

/** Four bytes, the first one lowest. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
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

const polynomial = 0x82f63b78;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ polynomial : remainder >>> 1;
  return remainder;
});

/**
 * CRC-32C (Castagnoli; RFC 3720, appendix B.4) of the bytes, 0 to 2^32 - 1. Give the result for the bytes before as
 * `previous` to go on over several pieces.
 */
export function crc32c(bytes: Uint8Array, previous = 0): number {
  let remainder = ~previous;
  // by index: an iterator over the bytes takes four times as long
  for (let at = 0; at < bytes.length; at++)
    remainder = (table[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  return ~remainder >>> 0;
}

import { createHmac } from 'node:crypto';

/**
 * HKDF-SHA-256 (RFC 5869) for an output of 32 bytes: one key from another, a different one for each salt and `info`. Built
 * from HMAC, since `hkdfSync` takes twice as long and each sealed message needs a key of its own.
 */
export function hkdf(secret: Uint8Array, salt: Uint8Array | string, info: Uint8Array | string): Buffer {
  const extracted = createHmac('sha256', salt).update(secret).digest();
  return createHmac('sha256', extracted).update(info).update('\x01').digest();
}

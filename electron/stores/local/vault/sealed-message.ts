import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { hkdf } from './hkdf.ts';

const cipher = 'aes-256-gcm';
const saltSize = 16;
const tagSize = 16;
const authTag = { authTagLength: tagSize };

/** Bytes of plain text in one chunk. */
export const chunkSize = 64 * 1024;

/**
 * Encrypted bytes that show every change, cut and exchange: STREAM (Hoang, Reyhanitabar, Rogaway and Vizár 2015) over
 * AES-256-GCM. Layout: 16 random bytes of salt, then the chunks. A chunk is the cipher text of 64 KiB of plain text, of
 * the last chunk what remains, followed by its tag of 16 bytes. Only empty plain text has an empty chunk. The key of the
 * message is HKDF-SHA-256 (RFC 5869) of `key` with the salt and the info `benang-merah message`, 32 bytes. The nonce of a
 * chunk has 12 bytes: seven 0, the number of the chunk from 0 as u32 big-endian, then 1 for the last chunk and 0 for
 * the others. Each chunk authenticates `binding`.
 */
export function sealMessage(
  key: Uint8Array,
  binding: Uint8Array,
  plain: Uint8Array,
  size = chunkSize,
): Buffer {
  const chunks = Math.max(1, Math.ceil(plain.length / size));
  const sealed = Buffer.allocUnsafe(saltSize + plain.length + chunks * tagSize);
  const salt = randomBytes(saltSize);
  sealed.set(salt);
  const messageKey = messageKeyOf(key, salt);
  let at = saltSize;
  for (let chunk = 0; chunk < chunks; chunk++) {
    const encrypt = createCipheriv(cipher, messageKey, nonceOf(chunk, chunks), authTag).setAAD(binding);
    const body = encrypt.update(plain.subarray(chunk * size, (chunk + 1) * size));
    encrypt.final();
    sealed.set(body, at);
    sealed.set(encrypt.getAuthTag(), at + body.length);
    at += body.length + tagSize;
  }
  return sealed;
}

/** The plain text of what `sealMessage` made with the same arguments; null for any other bytes. */
export function openMessage(
  key: Uint8Array,
  binding: Uint8Array,
  sealed: Uint8Array,
  size = chunkSize,
): Buffer | null {
  const chunks = Math.max(1, Math.ceil((sealed.length - saltSize) / (size + tagSize)));
  const length = sealed.length - saltSize - chunks * tagSize;
  if (length < 0 || (chunks > 1 && length <= (chunks - 1) * size)) return null;
  const plain = Buffer.allocUnsafe(length);
  const messageKey = messageKeyOf(key, sealed.subarray(0, saltSize));
  for (let chunk = 0; chunk < chunks; chunk++) {
    const start = saltSize + chunk * (size + tagSize);
    const body = openChunk(
      messageKey,
      nonceOf(chunk, chunks),
      binding,
      sealed.subarray(start, start + size + tagSize),
    );
    if (!body) return null;
    plain.set(body, chunk * size);
  }
  return plain;
}

function openChunk(key: Uint8Array, nonce: Buffer, binding: Uint8Array, chunk: Uint8Array): Buffer | null {
  const end = chunk.length - tagSize;
  const decrypt = createDecipheriv(cipher, key, nonce, authTag)
    .setAAD(binding)
    .setAuthTag(chunk.subarray(end));
  const body = decrypt.update(chunk.subarray(0, end));
  try {
    decrypt.final();
    return body;
  } catch {
    return null; // the tag is not that of these bytes
  }
}

function messageKeyOf(key: Uint8Array, salt: Uint8Array): Buffer {
  return hkdf(key, salt, 'benang-merah message');
}

function nonceOf(chunk: number, chunks: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(chunk, 7);
  nonce[11] = chunk === chunks - 1 ? 1 : 0;
  return nonce;
}

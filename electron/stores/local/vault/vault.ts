import { createHmac, hash } from 'node:crypto';

import { hkdf } from './hkdf.ts';
import { openMessage, sealMessage } from './sealed-message.ts';

/** What the bytes of a case look like on disk. */
export interface Vault {
  readonly encrypted: boolean;
  /** `context` is bound to the bytes and not stored: bytes moved elsewhere do not open. */
  seal(context: Uint8Array | string, bytes: Uint8Array): Buffer;
  /** Null when these bytes were not sealed by this vault for this context. */
  open(context: Uint8Array | string, bytes: Uint8Array): Buffer | null;
  /** The name for content that stays the same for the same content: its SHA-256, keyed (HMAC-SHA-256) when encrypted; 64 lower-case hex digits. */
  nameOf(digest: string): string;
}

const label = Buffer.from('benang-merah vault 1');

/** Bytes as they are: what `seal` and `open` give shares the memory of what they were given, and opens anywhere. */
export const plainVault: Vault = {
  encrypted: false,
  seal: (_context, bytes) => asBuffer(bytes),
  open: (_context, bytes) => asBuffer(bytes),
  nameOf: (digest) => digest,
};

/**
 * Seals everything with keys that come from `caseKey` (32 bytes, copied) and for this case alone. The bytes it makes are
 * described at `sealMessage`. What each chunk authenticates is the SHA-256 of: ASCII `benang-merah vault 1`, the length of
 * `caseId` in bytes, `caseId`, the length of the context in bytes, the context; lengths are u32 big-endian, texts UTF-8.
 * Names are the HMAC-SHA-256 of the 32 bytes of the digest; its key is HKDF-SHA-256 of the case key with an empty salt and
 * the info `benang-merah name`.
 */
export function encryptedVault(caseKey: Uint8Array, caseId: string): Vault {
  if (caseKey.length !== 32) throw new Error('The key of a case has 32 bytes.');
  const key = Buffer.from(caseKey);
  const nameKey = hkdf(key, '', 'benang-merah name');
  return {
    encrypted: true,
    seal: (context, bytes) => sealMessage(key, bindingOf(caseId, context), bytes),
    open: (context, bytes) => openMessage(key, bindingOf(caseId, context), bytes),
    nameOf: (digest) => createHmac('sha256', nameKey).update(digest, 'hex').digest('hex'),
  };
}

function bindingOf(caseId: string, context: Uint8Array | string): Buffer {
  return hash('sha256', Buffer.concat([label, ...framed(caseId), ...framed(context)]), 'buffer');
}

function framed(text: Uint8Array | string): readonly Uint8Array[] {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return [length, bytes];
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

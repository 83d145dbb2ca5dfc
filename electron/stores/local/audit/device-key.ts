import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { basename, dirname } from 'node:path';

import type { Disk } from '../disk.ts';
import { placeFile } from '../durable-file.ts';
import { StoreFailure } from '../store-failure.ts';

/** The key with which this account of this machine signs checkpoints. */
export interface DeviceKey {
  /** Base64 of the public key as SubjectPublicKeyInfo in DER (RFC 8410). */
  readonly publicKey: string;
  /** Short enough to be compared aloud: see `fingerprintOf`. */
  readonly fingerprint: string;
  /** Ed25519 (RFC 8032); 64 bytes. */
  sign(bytes: Uint8Array): Buffer;
}

/**
 * Reads the key at `path`, or makes it on first use: an Ed25519 private key as PKCS#8 in PEM, readable for this account
 * alone. Throws `device-key-unreadable` when the file holds something else; it is never replaced.
 */
export async function deviceKey(disk: Disk, path: string): Promise<DeviceKey> {
  if (!(await disk.state(path))) await makeKey(disk, path);
  const key = parseKey(await disk.read(path));
  if (!key) throw new StoreFailure({ code: 'device-key-unreadable', file: basename(path) });
  const publicKey = encodePublicKey(createPublicKey(key));
  return { publicKey, fingerprint: fingerprintOf(publicKey), sign: (bytes) => sign(null, bytes, key) };
}

/** The first 80 bits of the SHA-256 of a public key (DER) in five groups of four hexadecimal digits. */
export function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  return digest.slice(0, 20).replace(/.{4}(?=.)/g, '$&-');
}

/** The Ed25519 key that `DeviceKey.publicKey` writes; null when the text is not one. */
export function readPublicKey(text: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && encodePublicKey(key) === text ? key : null;
  } catch {
    return null;
  }
}

async function makeKey(disk: Disk, path: string): Promise<void> {
  const folder = dirname(path);
  if (!(await disk.state(folder))) await disk.makeFolder(folder);
  const { privateKey } = generateKeyPairSync('ed25519');
  await placeFile(disk, path, Buffer.from(privateKey.export({ format: 'pem', type: 'pkcs8' })));
  await disk.syncFolder(folder);
}

function parseKey(bytes: Buffer): KeyObject | null {
  try {
    const key = createPrivateKey(bytes);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

function encodePublicKey(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).toString('base64');
}

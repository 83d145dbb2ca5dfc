import { createHash } from 'node:crypto';

import { canonicalJson } from './canonical-json.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One line of canonical JSON that carries, under `sha256`, the digest of the same object without that member. */
export function seal(members: Readonly<Record<string, unknown>>): Buffer {
  const digest = sha256(canonicalJson(members));
  return Buffer.from(`${canonicalJson({ ...members, sha256: digest })}\n`);
}

/** What was sealed, without the digest; null unless every byte is as `seal` wrote it. */
export function unseal(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  const members = readMembers(bytes);
  if (!members) return null;
  const { sha256: digest, ...rest } = members;
  return typeof digest === 'string' && seal(rest).equals(bytes) ? rest : null;
}

/** The members of a JSON object, unchecked; null when the bytes are not one. */
export function readMembers(bytes: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
    return parsed as Record<string, unknown>;
  } catch {
    return null;
  }
}

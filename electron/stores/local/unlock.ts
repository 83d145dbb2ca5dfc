import { randomUUID } from 'node:crypto';

import { type Result, succeed } from '../../../core/case/problem.ts';
import type { Head } from './head.ts';
import { StoreFailure } from './store-failure.ts';
import type { DeriveKey } from './vault/argon2.ts';
import type { Encryption } from './vault/encryption.ts';
import {
  newCaseKey,
  type Secret,
  type Stretching,
  unwrap,
  wrapWithPassphrase,
  wrapWithRecoveryCode,
} from './vault/key-slots.ts';
import { makeRecoveryCode } from './vault/recovery-code.ts';

/** What opens an encrypted case: a secret that a person knows, or the key itself of a case opened before. */
export type KeyToCase =
  { readonly secret: Secret; readonly deriveKey: DeriveKey } | { readonly caseKey: Uint8Array };

/** All that a case needs to be encrypted from its first byte, and what its analyst must keep. */
export interface Protection {
  readonly caseId: string;
  readonly caseKey: Uint8Array;
  readonly encryption: Encryption;
  readonly recoveryCode: string;
}

/** A new key for a case, wrapped by a passphrase and by a code to print; `passphrase-too-short`. */
export async function protectionFor(
  passphrase: string,
  createdAt: string,
  stretching: Stretching,
  caseId: string = randomUUID(),
): Promise<Result<Protection>> {
  const caseKey = newCaseKey();
  const origin = { caseId, createdAt };
  const slot = await wrapWithPassphrase(caseKey, origin, passphrase, stretching);
  if (!slot.ok) return slot;
  const recoveryCode = makeRecoveryCode();
  const slots = [slot.value, wrapWithRecoveryCode(caseKey, origin, recoveryCode)];
  return succeed({ caseId, caseKey, encryption: { cipher: 'AES-256-GCM-STREAM', slots }, recoveryCode });
}

/** How a case is encrypted, with its key, or null; throws `passphrase-needed`, `passphrase-wrong`, `recovery-code-wrong`. */
export async function unlock(
  head: Head,
  key: KeyToCase | undefined,
): Promise<Pick<Protection, 'caseKey' | 'encryption'> | null> {
  const { encryption } = head;
  return encryption ? { caseKey: await caseKeyOf(head, key), encryption } : null;
}

/** The key of an encrypted case; throws as `unlock` does. */
export async function caseKeyOf(
  { encryption, caseId }: Head,
  key: KeyToCase | undefined,
): Promise<Uint8Array> {
  if (!key || !encryption) throw new StoreFailure({ code: 'passphrase-needed', details: { case: caseId } });
  if ('caseKey' in key) return key.caseKey;
  const caseKey = await unwrap(encryption, caseId, key.secret, key.deriveKey);
  if (caseKey) return caseKey;
  const code = key.secret.kind === 'recovery' ? 'recovery-code-wrong' : 'passphrase-wrong';
  throw new StoreFailure({ code });
}

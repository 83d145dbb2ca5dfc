import { canonicalJson } from '../canonical-json.ts';
import type { DeriveKey } from './argon2.ts';
import { cipher, type KeySlot, type PassphraseSlot, type RandomSlot } from './encryption.ts';
import { hkdf } from './hkdf.ts';
import { readRecoveryCode } from './recovery-code.ts';

/**
 * The key that wraps in this slot: argon2id of the passphrase in UTF-8, normalised to NFKC, since the same passphrase has
 * other code points on other keyboards, with the salt and the cost of the slot.
 */
export function passphraseSlotKey(
  { salt, kdf }: PassphraseSlot,
  passphrase: string,
  deriveKey: DeriveKey,
): Promise<Uint8Array> {
  return deriveKey(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), kdf.cost);
}

/**
 * The key that wraps in this slot: HKDF-SHA-256 of the bytes of the secret with the salt of the slot and the info
 * `benang-merah recovery` or `benang-merah machine`. Null when the text is no secret of this kind.
 */
export function randomSlotKey({ kind, salt }: RandomSlot, text: string): Buffer | null {
  const secret = kind === 'recovery' ? readRecoveryCode(text) : readMachineSecret(text);
  return secret && hkdf(secret, Buffer.from(salt, 'base64'), `benang-merah ${kind}`);
}

/** What the wrapped key authenticates: canonical JSON of cipher, case and all of its slot but the wrapped key itself. */
export function bindingOfSlot(caseId: string, slot: KeySlot): Buffer {
  return Buffer.from(canonicalJson({ cipher, caseId, slot: { ...slot, wrapped: undefined } }));
}

function readMachineSecret(text: string): Buffer | null {
  const secret = Buffer.from(text, 'base64');
  return secret.length === 32 && secret.toString('base64') === text ? secret : null;
}

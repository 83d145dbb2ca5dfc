import { randomBytes, randomUUID } from 'node:crypto';

import { passphraseLength, shortestPassphrase } from '../../../../core/case/passphrase-strength.ts';
import { fail, type Result, succeed } from '../../../../core/case/problem.ts';
import { type Argon2Cost, type DeriveKey, floorCost, isBelow } from './argon2.ts';
import type { Encryption, KeySlot, PassphraseSlot, RandomSlot } from './encryption.ts';
import { openMessage, sealMessage } from './sealed-message.ts';
import { bindingOfSlot, passphraseSlotKey, randomSlotKey } from './slot-key.ts';

/** Which case a slot is for, and when it is made: ISO 8601 with offset. */
export interface SlotOrigin {
  readonly caseId: string;
  readonly createdAt: string;
}

/** What somebody unlocks a case with, as text: a passphrase, a recovery code, or a secret of `newMachineSecret`. */
export interface Secret {
  readonly kind: KeySlot['kind'];
  readonly text: string;
}

/** How a new passphrase becomes a key. Only tests may give another floor than `floorCost`. */
export interface Stretching {
  readonly deriveKey: DeriveKey;
  readonly cost: Argon2Cost;
  readonly floor?: Argon2Cost;
}

/** 32 random bytes: everything in a case is sealed with keys that come from these. */
export function newCaseKey(): Buffer {
  return randomBytes(32);
}

/** 32 random bytes as base64, for the key store of the operating system. */
export function newMachineSecret(): string {
  return randomBytes(32).toString('base64');
}

/** A slot that this passphrase opens, or `passphrase-too-short`; throws at a cost below the floor. */
export async function wrapWithPassphrase(
  caseKey: Uint8Array,
  origin: SlotOrigin,
  passphrase: string,
  { deriveKey, cost, floor = floorCost }: Stretching,
): Promise<Result<KeySlot>> {
  if (passphraseLength(passphrase) < shortestPassphrase)
    return fail('passphrase-too-short', { details: { least: shortestPassphrase } });
  if (isBelow(cost, floor)) throw new Error('The cost of a passphrase is below the floor.');
  const slot: PassphraseSlot = { ...begin(origin), kind: 'passphrase', kdf: { name: 'argon2id', cost } };
  return succeed(wrap(caseKey, origin, slot, await passphraseSlotKey(slot, passphrase, deriveKey)));
}

/** A slot that this code of `makeRecoveryCode` opens; throws when the text is none. */
export function wrapWithRecoveryCode(caseKey: Uint8Array, origin: SlotOrigin, code: string): KeySlot {
  return wrapWithRandom(caseKey, origin, 'recovery', code);
}

/** A slot that this secret of `newMachineSecret` opens; throws when the text is none. */
export function wrapWithMachineSecret(caseKey: Uint8Array, origin: SlotOrigin, secret: string): KeySlot {
  return wrapWithRandom(caseKey, origin, 'machine', secret);
}

/** The key of this case; null when no slot opens with this secret. */
export async function unwrap(
  { slots }: Encryption,
  caseId: string,
  { kind, text }: Secret,
  deriveKey: DeriveKey,
): Promise<Buffer | null> {
  if (text === '') return null; // argon2 does not take it
  for (const slot of slots) {
    if (slot.kind !== kind) continue;
    const key =
      slot.kind === 'passphrase' ? await passphraseSlotKey(slot, text, deriveKey) : randomSlotKey(slot, text);
    const caseKey = key && openMessage(key, bindingOfSlot(caseId, slot), Buffer.from(slot.wrapped, 'base64'));
    if (caseKey) return caseKey;
  }
  return null;
}

function wrapWithRandom(
  caseKey: Uint8Array,
  origin: SlotOrigin,
  kind: RandomSlot['kind'],
  text: string,
): KeySlot {
  const slot: RandomSlot = { ...begin(origin), kind, kdf: { name: 'hkdf-sha256' } };
  const key = randomSlotKey(slot, text);
  if (!key) throw new Error(`This is no secret of the kind ${kind}.`);
  return wrap(caseKey, origin, slot, key);
}

/** A slot but for its wrapped key. */
function begin({ createdAt }: SlotOrigin): Pick<KeySlot, 'id' | 'createdAt' | 'salt' | 'wrapped'> {
  return { id: randomUUID(), createdAt, salt: randomBytes(16).toString('base64'), wrapped: '' };
}

function wrap(caseKey: Uint8Array, { caseId }: SlotOrigin, slot: KeySlot, key: Uint8Array): KeySlot {
  if (caseKey.length !== 32) throw new Error('The key of a case has 32 bytes.');
  return { ...slot, wrapped: sealMessage(key, bindingOfSlot(caseId, slot), caseKey).toString('base64') };
}

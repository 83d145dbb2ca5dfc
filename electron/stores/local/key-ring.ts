import { type Result } from '../../../core/case/problem.ts';
import type { Disk } from './disk.ts';
import { type Head, headOf, readHead, writeHead } from './head.ts';
import { realDisk } from './real-disk.ts';
import { attempt, StoreFailure } from './store-failure.ts';
import { caseKeyOf } from './unlock.ts';
import type { DeriveKey } from './vault/argon2.ts';
import type { KeySlot } from './vault/encryption.ts';
import {
  newMachineSecret,
  type Secret,
  type SlotOrigin,
  type Stretching,
  wrapWithMachineSecret,
  wrapWithPassphrase,
  wrapWithRecoveryCode,
} from './vault/key-slots.ts';
import { makeRecoveryCode } from './vault/recovery-code.ts';

/** A case whose ways to be unlocked are changed; the case may be open meanwhile. */
export interface RingOf {
  readonly folder: string;
  /** Opens it now. */
  readonly secret: Secret;
  readonly deriveKey: DeriveKey;
  /** ISO 8601. */
  readonly now: string;
  readonly disk?: Disk;
}

/** Lets a new passphrase open the case and the old one no more. Copies made before still open with the old one. */
export function changePassphrase(
  ring: RingOf,
  passphrase: string,
  stretching: Stretching,
): Promise<Result<null>> {
  return attempt(async () => {
    await exchange(ring, 'passphrase', async (caseKey, origin) => {
      const slot = await wrapWithPassphrase(caseKey, origin, passphrase, stretching);
      if (!slot.ok) throw new StoreFailure(slot.problem);
      return slot.value;
    });
    return null;
  });
}

/** Gives a new code to print; the one before opens nothing any more. */
export function newRecoveryCode(ring: RingOf): Promise<Result<{ readonly recoveryCode: string }>> {
  return attempt(async () => {
    const recoveryCode = makeRecoveryCode();
    await exchange(ring, 'recovery', (caseKey, origin) =>
      wrapWithRecoveryCode(caseKey, origin, recoveryCode),
    );
    return { recoveryCode };
  });
}

/** Gives a secret for the key store of this machine, which from now on opens the case too. */
export function rememberKey(ring: RingOf): Promise<Result<{ readonly machineSecret: string }>> {
  return attempt(async () => {
    const machineSecret = newMachineSecret();
    await exchange(ring, 'machine', (caseKey, origin) =>
      wrapWithMachineSecret(caseKey, origin, machineSecret),
    );
    return { machineSecret };
  });
}

/** Lets no machine open the case without a passphrase any more. */
export function forgetKey(folder: string, disk: Disk = realDisk): Promise<Result<null>> {
  return attempt(async () => {
    const head = await readHead(disk, folder);
    const slots = (head.encryption?.slots ?? []).filter(({ kind }) => kind !== 'machine');
    if (slots.length < (head.encryption?.slots.length ?? 0)) await writeSlots(disk, folder, head, slots);
    return null;
  });
}

/** Puts a slot in the place of all of its kind. */
async function exchange(
  { folder, secret, deriveKey, now, disk = realDisk }: RingOf,
  kind: KeySlot['kind'],
  make: (caseKey: Uint8Array, origin: SlotOrigin) => KeySlot | Promise<KeySlot>,
): Promise<void> {
  const head = await readHead(disk, folder);
  const caseKey = await caseKeyOf(head, { secret, deriveKey });
  const slot = await make(caseKey, { caseId: head.caseId, createdAt: now });
  const others = (head.encryption?.slots ?? []).filter((other) => other.kind !== kind);
  await writeSlots(disk, folder, head, [...others, slot]);
}

function writeSlots(disk: Disk, folder: string, head: Head, slots: readonly KeySlot[]): Promise<void> {
  const encryption = head.encryption && { ...head.encryption, slots };
  return writeHead(disk, folder, headOf({ ...head, encryption }));
}

import type { CasePlace } from '../case-place.ts';
import { SimulatedDisk } from '../test-disk.ts';
import { plainVault, type Vault } from '../vault/vault.ts';
import type { HeldCheckpoint } from './checkpoint-log.ts';
import { signCheckpoint } from './checkpoint-note.ts';
import { type DeviceKey, deviceKey } from './device-key.ts';
import { leafHash, rootsAt } from './merkle-tree.ts';

export const testCaseId = '0c0ffee0-1111-4222-8333-444455556666';

/** A key that was made just now. */
export function freshKey(): Promise<DeviceKey> {
  return deviceKey(new SimulatedDisk(), '/device-key.pem');
}

/** A journal of this many commits, as checkpoints see it. */
export function testLeaves(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`suntingan ${index + 1}`)));
}

/** What the key says of these commits. */
export function checkpointOf(
  key: DeviceKey,
  leaves: readonly Buffer[],
  caseId: string = testCaseId,
): HeldCheckpoint {
  const root = rootsAt(leaves, [leaves.length]).get(leaves.length) ?? Buffer.alloc(0);
  const note = signCheckpoint({ caseId, size: leaves.length, root, time: '2026-11-21T17:30:00+08:00' }, key);
  return { note, publicKey: key.publicKey };
}

/** A case folder, empty. */
export async function emptyPlace(disk: SimulatedDisk, vault: Vault = plainVault): Promise<CasePlace> {
  const folder = '/kasus.benang';
  if (!(await disk.state(folder))) {
    await disk.makeFolder(folder);
    await disk.syncFolder('/');
  }
  return { disk, folder, caseId: testCaseId, vault };
}

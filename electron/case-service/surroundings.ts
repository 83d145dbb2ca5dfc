import type { Result } from '../../core/case/problem.ts';
import type { Signer } from '../stores/case-store.ts';
import { deviceKey } from '../stores/local/audit/device-key.ts';
import { realDisk } from '../stores/local/real-disk.ts';
import { attempt } from '../stores/local/store-failure.ts';
import { userName } from '../user-name.ts';
import type { Surroundings } from './case-session.ts';
import { newId } from './new-id.ts';

/** The user of this machine, its clock, and random ids. */
export function realSurroundings(): Surroundings {
  return { who: userName(), now: () => new Date().toISOString(), newId };
}

/** The key at this path, which signs audit trails; made on first use. */
export function signerAt(path: string): Promise<Result<Signer>> {
  return attempt(() => deviceKey(realDisk, path));
}

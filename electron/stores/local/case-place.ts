import type { Disk } from './disk.ts';
import type { Vault } from './vault/vault.ts';

/** Where a case is and how its bytes are to be read. */
export interface CasePlace {
  readonly disk: Disk;
  readonly folder: string;
  /** A UUID; bound into the chain of the journal and into everything encrypted. */
  readonly caseId: string;
  readonly vault: Vault;
}

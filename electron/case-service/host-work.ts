import type { Problem } from '../../core/case/problem.ts';
import type { Backup } from '../stores/local/backups/list-backups.ts';
import type { Secret } from '../stores/local/vault/key-slots.ts';

interface Work<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** What main asks of the case as a folder; windows never ask this themselves, since paths and keys are in it. */
export interface HostWorks {
  /** `held` is set when somebody else has the case open for writing. */
  readonly protection: Work<
    object,
    { readonly encrypted: boolean; readonly caseId: string; readonly held: Problem | null }
  >;
  readonly protect: Work<{ readonly passphrase: string; readonly why?: string | undefined }, RecoveryCode>;
  readonly unprotect: Work<{ readonly secret: Secret; readonly why?: string | undefined }, null>;
  readonly 'change-passphrase': Work<{ readonly secret: Secret; readonly passphrase: string }, null>;
  readonly 'new-recovery-code': Work<{ readonly secret: Secret }, RecoveryCode>;
  readonly remember: Work<{ readonly secret: Secret }, { readonly machineSecret: string }>;
  readonly forget: Work<object, null>;
  readonly copy: Work<
    {
      readonly path: string;
      readonly how: 'same' | 'duplicate';
      /** For a duplicate that shall be encrypted. */
      readonly passphrase?: string | undefined;
      readonly why?: string | undefined;
    },
    { readonly note: Problem | null; readonly recoveryCode: string | null }
  >;
  readonly backups: Work<{ readonly folder: string }, readonly Backup[]>;
  readonly 'back-up': Work<{ readonly folder: string }, Backup>;
  readonly restore: Work<{ readonly folder: string; readonly backup: string; readonly path: string }, null>;
}

export type HostWorkName = keyof HostWorks;
export type WorkInput<W extends HostWorkName> = HostWorks[W]['input'];
export type WorkOutput<W extends HostWorkName> = HostWorks[W]['output'];

interface RecoveryCode {
  readonly recoveryCode: string;
}

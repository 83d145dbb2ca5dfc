import type { Grade } from '../../core/case/source.ts';
import type { Secret } from '../stores/local/vault/key-slots.ts';

/** What a new case begins with instead of what is usual. */
export interface CaseBeginning {
  readonly defaultGrading: Grade['scheme'];
  /** Its first chart draws parallel links as one. */
  readonly parallel?: 'rolled';
}

/** Which case shall be opened, or made and then opened. */
export type CaseTarget =
  | {
      readonly how: 'existing';
      readonly path: string;
      /** Opens it if it is encrypted. */
      readonly secret?: Secret;
      /** Takes it from another machine that seems to hold it. */
      readonly takeOver?: boolean;
    }
  | {
      readonly how: 'new';
      readonly path: string;
      readonly title: string;
      readonly language: 'id' | 'en';
      readonly begin?: CaseBeginning;
      /** Encrypts it from its first byte. */
      readonly passphrase?: string;
    }
  /** The sample case, made from the file of rows that comes with the program. */
  | { readonly how: 'sample'; readonly path: string; readonly rows: string };

/** A case that was opened, and the code to print if it was made with a passphrase. */
export interface OpenedCase {
  readonly path: string;
  readonly recoveryCode: string | null;
}

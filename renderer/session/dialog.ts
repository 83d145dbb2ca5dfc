import type { Value } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ChosenFile } from '../../core/contract/main-calls.ts';
import type { CheckpointView, HistoryLine } from '../../core/contract/views.ts';
import type { StepDifference } from './step-difference.ts';

/** What a value belongs to. */
export interface Bearer {
  readonly table: 'entities' | 'links';
  readonly id: Identifier;
}

/** A dialog that is about nothing in particular. */
export interface PlainDialog {
  readonly kind:
    | 'palette'
    | 'shortcuts'
    | 'add-entity'
    | 'arrange'
    | 'about'
    | 'case-settings'
    | 'protection'
    | 'change-passphrase'
    | 'new-recovery-code'
    | 'unprotect'
    | 'take-over'
    | 'duplicate'
    | 'backups'
    | 'check-checkpoint';
}

/** What stands over the workbench, and what it is about. */
export type Dialog =
  | PlainDialog
  | { readonly kind: 'import'; readonly files: readonly ChosenFile[] }
  /** `then` goes on to import once the new case is open. */
  | { readonly kind: 'new-case'; readonly then?: 'import' }
  | { readonly kind: 'add-link'; readonly from: Identifier; readonly to: Identifier }
  | { readonly kind: 'step-back'; readonly line: HistoryLine; readonly difference: StepDifference }
  | { readonly kind: 'checkpoint'; readonly checkpoint: CheckpointView }
  | { readonly kind: 'edit-label'; readonly id: Identifier }
  | { readonly kind: 'set-type'; readonly ids: readonly Identifier[] }
  /** Without a value, one is added. */
  | { readonly kind: 'set-value'; readonly bearer: Bearer; readonly value?: Value }
  | {
      readonly kind: 'delete';
      readonly entities: readonly Identifier[];
      readonly links: readonly Identifier[];
    };

import type { Value } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Note } from '../../core/case/note.ts';
import type { ChosenFile } from '../../core/contract/main-calls.ts';
import type { CaseSummary, CheckpointView, HistoryLine } from '../../core/contract/views.ts';
import type { ConditionSpot } from './chart-filter.ts';
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

/** Something that is to be given a name, and is then made, copied or called so. */
export type Naming =
  | { readonly what: 'new-chart' }
  /** With what is selected, where it stands now. */
  | { readonly what: 'chart-from-selection' }
  | { readonly what: 'copy-chart'; readonly id: Identifier }
  | { readonly what: 'rename-chart'; readonly id: Identifier }
  | { readonly what: 'new-set' }
  | { readonly what: 'rename-set'; readonly id: Identifier };

/** What stands over the workbench, and what it is about. */
export type Dialog =
  | PlainDialog
  /** With a condition, that one is edited. */
  | { readonly kind: 'filter'; readonly spot?: ConditionSpot }
  | { readonly kind: 'import'; readonly files: readonly ChosenFile[] }
  /** `then` goes on to import once the new case is open. */
  | { readonly kind: 'new-case'; readonly then?: 'import' }
  | { readonly kind: 'add-link'; readonly from: Identifier; readonly to: Identifier }
  | { readonly kind: 'step-back'; readonly line: HistoryLine; readonly difference: StepDifference }
  | { readonly kind: 'checkpoint'; readonly checkpoint: CheckpointView }
  | { readonly kind: 'name'; readonly naming: Naming }
  | { readonly kind: 'delete-chart'; readonly chart: Identifier }
  /** Asks where a path from here leads. */
  | { readonly kind: 'path-to'; readonly from: Identifier }
  /** Chooses which neighbours of these come onto the chart. */
  | { readonly kind: 'expand'; readonly entities: readonly Identifier[] }
  /** Puts what is selected on another chart. */
  | { readonly kind: 'put-on-chart' }
  | { readonly kind: 'paste-rows'; readonly text: string }
  /** Without a task, one is added about what is selected. */
  | { readonly kind: 'task'; readonly task?: CaseSummary['tasks'][number] }
  | { readonly kind: 'note'; readonly about: readonly Identifier[]; readonly note?: Note }
  | { readonly kind: 'edit-label'; readonly id: Identifier }
  | { readonly kind: 'edit-links'; readonly ids: readonly Identifier[] }
  /** The same value for several entities. */
  | { readonly kind: 'set-values'; readonly ids: readonly Identifier[] }
  | { readonly kind: 'set-type'; readonly ids: readonly Identifier[] }
  /** Without a value, one is added. */
  | { readonly kind: 'set-value'; readonly bearer: Bearer; readonly value?: Value }
  | {
      readonly kind: 'delete';
      readonly entities: readonly Identifier[];
      readonly links: readonly Identifier[];
    };

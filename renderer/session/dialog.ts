import type { Value } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Note } from '../../core/case/note.ts';
import type { Result } from '../../core/case/problem.ts';
import type { KeptView } from '../../core/case/snapshot.ts';
import type { ChosenFile } from '../../core/contract/main-calls.ts';
import type { CaseSummary, CheckpointView, HistoryLine } from '../../core/contract/views.ts';
import type { ChartCanvasHandle } from '../canvas/canvas-props.ts';
import type { BegunImport } from './studio-desk.ts';
import type { ConditionSpot } from './chart-filter.ts';
import type { PictureRun, PictureWay, WrittenPicture } from './picture-way.ts';
import type { StepDifference } from './step-difference.ts';

/** Parts of the settings, in their order. */
export const settingsSections = ['general', 'chart', 'text', 'sources', 'protection', 'shortcuts'] as const;
export type SettingsSection = (typeof settingsSections)[number];

type SnapshotHead = CaseSummary['snapshots'][number];

/** What is made of the chart in front as a picture. */
export interface ChartPictures {
  /** How it will stand in the file, for a look at it beforehand. */
  readonly sheet: (way: PictureWay) => ReturnType<ChartCanvasHandle['vector']>;
  /** Has it written where the analyst says; `cancelled` where they leave it. */
  readonly write: (way: PictureWay, run: PictureRun) => Promise<Result<WrittenPicture>>;
}

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
    | 'types'
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
  | { readonly what: 'rename-set'; readonly id: Identifier }
  /** A look without rules, for the chart in front. */
  | { readonly what: 'new-look' }
  | { readonly what: 'copy-look'; readonly id: Identifier }
  | { readonly what: 'rename-look'; readonly id: Identifier }
  /** With the matches of a query that are chosen. */
  | { readonly what: 'set-of-matches' }
  | { readonly what: 'chart-of-matches' }
  /** The pattern on the drawing board. */
  | { readonly what: 'new-query' }
  | { readonly what: 'copy-query'; readonly id: Identifier }
  | { readonly what: 'rename-query'; readonly id: Identifier };

/** What stands over the workbench, and what it is about. */
export type Dialog =
  | PlainDialog
  /** With a condition, that one is edited. */
  | { readonly kind: 'filter'; readonly spot?: ConditionSpot }
  | { readonly kind: 'import'; readonly files: readonly ChosenFile[]; readonly begun?: BegunImport }
  /** With a way to draw the chart in front, where there is one; with the way out that is in front to begin with. */
  | { readonly kind: 'export'; readonly pictures: ChartPictures | null; readonly format?: string }
  /** `then` goes on to import once the new case is open. */
  | { readonly kind: 'new-case'; readonly then?: 'import' }
  | { readonly kind: 'add-link'; readonly from: Identifier; readonly to: Identifier }
  /** With one part of the settings in front. */
  | { readonly kind: 'settings'; readonly section?: SettingsSection }
  | { readonly kind: 'step-back'; readonly line: HistoryLine; readonly difference: StepDifference }
  | { readonly kind: 'checkpoint'; readonly checkpoint: CheckpointView }
  | { readonly kind: 'name'; readonly naming: Naming }
  | { readonly kind: 'delete-chart'; readonly chart: Identifier }
  /** Takes a snapshot of what is in view, or gives one other words. */
  | { readonly kind: 'snapshot'; readonly sight?: KeptView | null; readonly step?: SnapshotHead }
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
  /** Without a value, one is added. A draft is what was typed already; it says the same property as the value. */
  | {
      readonly kind: 'set-value';
      readonly bearer: Bearer;
      readonly value?: Value;
      readonly draft?: Pick<Value, 'property' | 'text'>;
    }
  /** Which sources a value rests on. */
  | { readonly kind: 'cite-value'; readonly bearer: Bearer; readonly value: Value }
  /** Without an id, a source is added. */
  | { readonly kind: 'source'; readonly id?: Identifier }
  | {
      readonly kind: 'delete';
      readonly entities: readonly Identifier[];
      readonly links: readonly Identifier[];
    };

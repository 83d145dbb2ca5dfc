import type { Problem } from '../../core/case/problem.ts';
import type { CaseInput } from '../../core/contract/case-calls.ts';
import type { ChosenFile } from '../../core/contract/main-calls.ts';
import type { TableHead } from '../../core/contract/table-reading.ts';
import type { TableSpec } from '../../core/table-spec/table-spec.ts';

/** What the analyst says of how a file is written; whatever is left out is worked out from the file. */
export type Told = Omit<CaseInput<'read-table-head'>, 'file'>;

/** How one sheet of a workbook is read, kept while another one is in front. */
export type SheetReading = Pick<StudioFile, 'spec' | 'chosen' | 'fit' | 'isEdited' | 'isRead' | 'isFixed'>;

/** One file of an import: what is believed of it, what was told, and by what it will be read. */
export interface StudioFile {
  readonly file: ChosenFile;
  readonly told: Told;
  /** Null until it has been looked at. */
  readonly head: TableHead | null;
  /** Why it could not be looked at. */
  readonly problem: Problem | null;
  /** By a format that says what is what, or as a table by the specification. */
  readonly reads: 'format' | 'table';
  /** Id of the format; empty leaves it to be recognised. */
  readonly format: string;
  readonly spec: TableSpec | null;
  /** Which specification it began with: `suggested`, `blank`, or the id of a kept one. */
  readonly chosen: string;
  /** How much of the headings a kept specification uses, 0 to 1. */
  readonly fit: number;
  readonly isEdited: boolean;
  /** Whether rows that begin otherwise than the specification says leave it as it is. */
  readonly isFixed: boolean;
  /** Of a workbook: whether the sheet in front is read, and how the others are that were looked at or specified. */
  readonly isRead: boolean;
  readonly sheets: ReadonlyMap<string, SheetReading>;
}

/** A file that was chosen and not yet looked at. */
export function newFile(file: ChosenFile): StudioFile {
  return {
    ...{ file, told: {}, head: null, problem: null, reads: 'format', format: '' },
    ...{ spec: null, chosen: 'suggested', fit: 0, isEdited: false, isFixed: false },
    ...{ isRead: true, sheets: new Map() },
  };
}

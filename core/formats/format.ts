import type { Place } from '../case/citation.ts';
import type { Direction, Link, Money, Strength } from '../case/link.ts';
import type { Problem } from '../case/problem.ts';
import type { Source } from '../case/source.ts';
import type { ExportScope } from './export-scope.ts';
import type { RowAccount, SheetAccount, TableAccount } from './table-account.ts';

/** A label in other languages, by language code. */
export type Translations = Readonly<Partial<Record<'id' | 'en', string>>>;

/** A source that a file itself names, such as a report an entry rests on; the import derives it from the file. */
export interface DraftSource extends Pick<
  Source,
  'label' | 'translations' | 'originator' | 'reference' | 'date' | 'grade' | 'handling' | 'wording' | 'text'
> {
  /** The file's own name for it. */
  readonly key: string;
  /** A dataset where the file does not say. */
  readonly kind?: Source['kind'];
}

/**
 * What a draft rests on: keys of sources that the file names; the file itself where there are none, or where none of
 * them is known. A value without its own rests on what its entity or link does.
 */
interface Resting {
  readonly sources?: readonly string[];
}

/** A property of a draft, with the place in the file it was read from. */
export interface DraftValue extends Resting {
  readonly property: string;
  readonly text: string;
  readonly at: Place;
}

/** An entity as one file tells it, named by the file's own key. The same key in the same import is the same entity. */
export interface DraftEntity extends Resting {
  readonly key: string;
  /** Catalogue type, or undefined where the file does not say. */
  readonly type?: string;
  readonly label?: string;
  readonly translations?: Translations;
  /** True where the file says that nothing about this entity is real. */
  readonly synthetic?: boolean;
  readonly values: readonly DraftValue[];
  /** Properties by which an entity of the case is the same one; its key says so where there are none. */
  readonly sameBy?: readonly string[];
  readonly at: Place;
  /** Where the file says this entity stands on its chart, in the file's own units. */
  readonly position?: { readonly x: number; readonly y: number };
}

type LinkWording = Readonly<Partial<Record<'start' | 'end', string>>>;

/** A link as one file tells it, between two keys. */
export interface DraftLink extends Resting {
  /** The file's own name for this link, where it has one. */
  readonly key?: string;
  readonly from: string;
  readonly to: string;
  readonly type?: string;
  readonly label?: string;
  readonly translations?: Translations;
  readonly direction: Direction;
  readonly strength?: Strength;
  /** A moment, as `end` is. */
  readonly start?: string;
  readonly end?: string;
  /** What the file says of start and end in words that are no moment, or more than one. */
  readonly wording?: LinkWording;
  readonly money?: Money;
  readonly count?: number;
  readonly basis?: Link['basis'];
  readonly values: readonly DraftValue[];
  readonly at: Place;
}

/** What one file turned out to hold. Warnings and rejected rows are Problems with their line; the rest is kept. */
export interface DraftNetwork {
  /** Sources that the file names, each key once. */
  readonly sources?: readonly DraftSource[];
  readonly entities: readonly DraftEntity[];
  readonly links: readonly DraftLink[];
  readonly rows: RowAccount;
  readonly problems: readonly Problem[];
  /** What became of every cell, where a table was read by a specification. */
  readonly table?: TableAccount;
  /** The same, sheet by sheet, where several sheets of a workbook were read together. */
  readonly sheets?: readonly SheetAccount[];
}

/** One line of a delimited file after tokenising: cells as text, with the physical line it starts on. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Name of the sheet of a workbook that it stands on. */
  readonly sheet?: string;
  /** Why the line cannot be told apart into cells; such a row is rejected. */
  readonly problem?: Problem;
}

/** Takes a file piece by piece and gives the network at the end. A Problem from `take` or `finish` refuses the whole file. */
export interface Reading<Piece> {
  take(piece: Piece): Problem | undefined;
  /** Links that are complete by now and not given again: what a large file need not keep until its end. */
  drain?(): readonly DraftLink[];
  finish(): DraftNetwork | Problem;
}

/** A way in from rows of cells (CSV, TSV). `recognise` says 0 (no) to 1 (surely) from the first rows. */
export interface TableFormat {
  readonly id: string;
  readonly version: number;
  readonly input: 'rows';
  readonly extensions: readonly string[];
  recognise(head: readonly TextRow[]): number;
  read(): Reading<TextRow>;
}

/**
 * What a written file may lack of what the case holds; words stand in the locale under `formats.losses.<kind>`, and
 * `losses.ts` counts them. The first line is what no network format holds.
 */
export const lossKinds = [
  ...(['grades', 'handling', 'notes', 'attachments', 'photos', 'flags'] as const),
  ...(['occurrences', 'identities', 'groups', 'workings', 'ownTypes'] as const),
  ...(['sources', 'sourcesAsWords', 'sourceDetails', 'sourcePlaces'] as const),
  ...(['positions', 'otherPositions', 'scale'] as const),
  ...(['ids', 'types', 'translations', 'synthetic', 'values', 'linkValues'] as const),
  ...(['loops', 'bothWays', 'strengths', 'dates', 'wording', 'money', 'counts', 'basis'] as const),
  ...(['characters', 'labelCharacters', 'plainWeights'] as const),
  ...(['links', 'entities', 'longTexts', 'placeless'] as const),
] as const;

export type LossKind = (typeof lossKinds)[number];

/** How much of one kind a written file will lack: always at least one. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** A way in from text (XML, JSON). `recognise` sees the first few thousand characters. */
export interface TextFormat {
  readonly id: string;
  readonly version: number;
  readonly input: 'text';
  readonly extensions: readonly string[];
  recognise(head: string): number;
  read(): Reading<string>;
  /**
   * A way out: the file in pieces. Going over the links several times is fast where they are gathered. `now` (ISO 8601,
   * UTC) is for formats that say when they were written.
   */
  write?(scope: ExportScope, now?: string): Iterable<string>;
  /** How the text of a written file is to be encoded where that is not UTF-8. */
  readonly encoding?: 'utf-16le';
  /** What of a case a written file may lack: every format with a way out says so. */
  readonly loses?: readonly LossKind[];
}

/** A way in, perhaps a way out. One folder each, one line in the list; its words stand under `formats.<id>`. */
export type Format = TableFormat | TextFormat;

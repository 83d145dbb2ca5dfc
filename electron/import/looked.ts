import type { Problem } from '../../core/case/problem.ts';
import type { TextRow } from '../../core/formats/format.ts';

/** What is told of a file, or of a specification for it; whatever is left out is worked out. */
export interface ToldOfFile {
  readonly sheet?: string;
  readonly encoding?: string;
  /** Encoding of files like it, where this one does not show its own. */
  readonly usualEncoding?: string;
  readonly separator?: string;
  readonly widths?: readonly number[];
  /** It is a table, whatever else it looks like. */
  readonly isTable?: boolean;
}

/** The first rows of a table, and what stopped them from being read further. */
export interface HeadRows {
  readonly rows: readonly TextRow[];
  readonly problems: readonly Problem[];
}

/** How a file begins that holds a table. */
export interface LookedTable extends HeadRows {
  readonly input: 'delimited' | 'workbook' | 'lines' | 'fixed';
  readonly bytes: number;
  readonly encoding: string;
  readonly separator?: string;
  readonly widths?: readonly number[];
  /** Of a text: its first lines as they stand. */
  readonly lines?: readonly string[];
  readonly sheets?: readonly string[];
  readonly sheet?: string;
}

/** A file in a format that says itself what is what. */
export interface LookedNetwork {
  readonly input: 'network';
  readonly bytes: number;
  readonly encoding: string;
  readonly format: string;
  readonly sheets?: readonly string[];
  readonly sheet?: string;
  readonly problems: readonly Problem[];
}

export type Looked = LookedTable | LookedNetwork;

import type { Problem } from '../../case/problem.ts';
import { limits } from '../bad-cell.ts';
import type { TextRow } from '../format.ts';
import { type BadQuote, RowCutter } from './row-cutter.ts';

/** Longest line and longest row (which may span lines) of a delimited file, in UTF-16 units, quotes and ends of lines among them. */
export const longestLine = 1_048_576;

/** Takes one row; a Problem stops the reading. */
type RowSink = (row: TextRow) => Problem | undefined;

/**
 * Splits delimited text (RFC 4180, any delimiter of one UTF-16 unit) into rows of cells, piece by piece. Cells come
 * through untouched; lines of white space alone are skipped. Where a quote stands that RFC 4180 does not allow, it can
 * no longer be told where cells end, so the file is refused.
 */
export class DelimitedRows {
  readonly #delimiter: string;
  readonly #sink: RowSink;
  /** What was not split yet: it begins with a row. */
  #text = '';
  #line = 1;
  /** A row that does not end is looked at again only when twice as much of it is there. */
  #enough = 0;
  #headings: readonly string[] | undefined;

  constructor(delimiter: string, sink: RowSink) {
    this.#delimiter = delimiter;
    this.#sink = sink;
  }

  take(text: string): Problem | undefined {
    this.#text += text;
    return this.#text.length < this.#enough ? undefined : this.#split(false);
  }

  finish(): Problem | undefined {
    return this.#split(true);
  }

  #split(isWhole: boolean): Problem | undefined {
    const text = this.#text;
    const cutter = new RowCutter(text, this.#line, { delimiter: this.#delimiter, isWhole });
    let { at, line } = cutter;
    for (let cells = cutter.next(); cells; cells = cutter.next()) {
      if ('code' in cells) return this.#badQuote(cells);
      const problem = tooLong(text.slice(at, cutter.at), line) ?? this.#give(cells, line);
      if (problem) return problem;
      ({ at, line } = cutter);
    }
    this.#text = text.slice(at);
    this.#line = line;
    this.#enough = Math.min(this.#text.length * 2, longestLine + 1);
    return tooLong(this.#text, line);
  }

  #give(cells: readonly string[], line: number): Problem | undefined {
    const isEmptyLine = cells.length === 1 && cells[0]?.trim() === '';
    if (isEmptyLine) return undefined;
    this.#headings ??= cells;
    return this.#sink({ line, cells });
  }

  #badQuote({ code, line, cell }: BadQuote): Problem {
    if (code === 'quote-unclosed') return { code, line };
    const column = this.#headings?.[cell] ?? `${cell + 1}`;
    return { code, line, column: column.slice(0, limits.place) };
  }
}

/** The Problem of a row that begins on this line. If it is none of its lines, then it is a quote that nobody closed. */
function tooLong(row: string, line: number): Problem | undefined {
  if (row.length <= longestLine) return undefined;
  const lines = row.split(/(?<=\n|\r(?!\n))/);
  const long = lines.findIndex(({ length }) => length > longestLine);
  if (long < 0) return { code: 'quote-unclosed', line };
  return { code: 'line-too-long', line: line + long, details: { limit: longestLine } };
}

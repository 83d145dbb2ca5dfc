import { CsvError, type InfoRecord, parse } from 'csv-parse';

import type { Problem } from '../../core/case/problem.ts';
import { limits } from '../../core/formats/bad-cell.ts';
import type { TextRow } from '../../core/formats/format.ts';
import { LineMeter } from './line-meter.ts';

/** Longest physical line and longest row (which may span lines) of a delimited file, in bytes of UTF-8. */
export const longestLine = 1_048_576;

/** Takes one row; a Problem stops the reading. */
type RowSink = (row: TextRow) => Problem | undefined;

/**
 * Splits delimited text (RFC 4180, any delimiter) into rows of cells, piece by piece. Cells come through untouched;
 * empty lines are skipped. Where a quote stands that RFC 4180 does not allow, it can no longer be told where cells end,
 * so the file is refused.
 */
export class DelimitedRows {
  readonly #meter = new LineMeter();
  readonly #sink: RowSink;
  readonly #parser;
  #headings: readonly string[] | undefined;
  #rowStart = 0;
  #problem: Problem | undefined;

  constructor(delimiter: string, sink: RowSink) {
    this.#sink = sink;
    this.#parser = parse({
      delimiter,
      columns: false,
      cast: false,
      bom: false,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: longestLine,
      on_record: (cells: string[], info) => this.#row(cells, info),
    });
    // Every failure also comes to the callback of the write that caused it.
    this.#parser.on('error', () => undefined);
    this.#parser.resume();
  }

  /** `text` holds whole characters: no surrogate pair is cut in two. */
  async take(text: string): Promise<Problem | undefined> {
    const bytes = Buffer.from(text);
    const { line, length } = this.#meter.take(bytes);
    if (length > longestLine) return { code: 'line-too-long', line, details: { limit: longestLine } };
    return this.#wait((done) => this.#parser.write(bytes, done));
  }

  async finish(): Promise<Problem | undefined> {
    return this.#wait((done) => this.#parser.end(done));
  }

  #row(cells: string[], { bytes }: InfoRecord): null {
    const line = this.#meter.lineAt(this.#rowStart);
    this.#rowStart = bytes;
    const isEmptyLine = cells.length === 1 && cells[0]?.trim() === '';
    if (isEmptyLine) return null;
    this.#headings ??= cells;
    this.#problem ??= this.#sink({ line, cells });
    return null;
  }

  async #wait(run: (done: (error?: Error | null) => void) => void): Promise<Problem | undefined> {
    const error = await new Promise<Error | null | undefined>((resolve) => run(resolve));
    if (this.#problem || !error) return this.#problem;
    if (error instanceof CsvError) return this.#problemOf(error);
    throw error;
  }

  /** csv-parse says where the cell before ended: the one that failed begins right behind. */
  #problemOf({ code, bytes, index }: CsvError): Problem {
    const line = this.#meter.lineAt(Number(bytes));
    // A single line of that length was refused before: what runs on over lines is a quote that nobody closed.
    const isUnclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
    if (isUnclosed) return { code: 'quote-unclosed', line };
    const column = this.#headings?.[Number(index)] ?? `${Number(index) + 1}`;
    return { code: 'quote-misplaced', line, column: column.slice(0, limits.place) };
  }
}

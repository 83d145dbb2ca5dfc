import { ownText } from '../own-text.ts';

const quote = '"';

/** Why a text cannot be cut any further, and where the cell begins in which this shows: its line and its place in the row, from 0. */
export interface BadQuote {
  readonly code: 'quote-misplaced' | 'quote-unclosed';
  readonly line: number;
  readonly cell: number;
}

export interface CutOptions {
  /** One UTF-16 unit. */
  readonly delimiter: string;
  /** Whether nothing comes behind this text; otherwise its last row may go on and is not cut. */
  readonly isWhole: boolean;
  /** Whether a quote that stands where RFC 4180 allows none is text like any other. */
  readonly isLoose?: boolean;
}

/** Cuts a text that begins with a row into rows of cells (RFC 4180); CR LF, LF and CR each end a line. */
export class RowCutter {
  readonly #text: string;
  readonly #options: CutOptions;
  readonly #feeds: Places;
  readonly #returns: Places;
  readonly #quotes: Places;
  readonly #delimiters: Places;
  /** Where the next row begins. */
  at = 0;
  /** The physical line on which it begins. */
  line: number;

  constructor(text: string, line: number, options: CutOptions) {
    this.#text = text;
    this.line = line;
    this.#options = options;
    this.#feeds = new Places(text, '\n');
    this.#returns = new Places(text, '\r');
    this.#quotes = new Places(text, quote);
    this.#delimiters = new Places(text, options.delimiter);
  }

  /** The cells of the next row; undefined where the text has no more or the row may go on behind it. */
  next(): readonly string[] | BadQuote | undefined {
    const { at } = this;
    const end = this.#lineEnd(at);
    if (this.#quotes.from(at) < end) return this.#quotedRow();
    if (at === this.#text.length || this.#mayGoOn(end)) return undefined;
    const cells = plainCells(ownText(this.#text.slice(at, end)), this.#options.delimiter);
    this.#pass(end);
    return cells;
  }

  #quotedRow(): readonly string[] | BadQuote | undefined {
    const cells: string[] = [];
    let { at, line } = this;
    for (;;) {
      const cell = this.#text.startsWith(quote, at) ? this.#quoted(at) : this.#plain(at);
      if (typeof cell === 'string') return { code: cell, line, cell: cells.length };
      if (cell === undefined) return undefined;
      cells.push(ownText(cell.text));
      line += lineEndsIn(cell.text);
      at = cell.end + 1;
      if (this.#lineEnd(cell.end) > cell.end) continue;
      if (this.#mayGoOn(cell.end)) return undefined;
      this.line = line;
      this.#pass(cell.end);
      return cells;
    }
  }

  /** The cell whose opening quote stands here. */
  #quoted(at: number): Cell | BadQuote['code'] | undefined {
    const text = this.#text;
    const { isWhole, isLoose } = this.#options;
    const close = closingQuote(text, at + 1);
    const end = close + 1;
    if (close < 0) return isWhole ? 'quote-unclosed' : undefined;
    if (end === text.length && !isWhole) return undefined;
    const between = text.slice(at + 1, close);
    if (end === this.#cellEnd(end)) return { text: between.replaceAll('""', quote), end };
    return isLoose ? this.#raw(at, end) : 'quote-misplaced';
  }

  /** The cell that begins here without a quote. */
  #plain(at: number): Cell | BadQuote['code'] | undefined {
    const hasQuote = this.#quotes.from(at) <= this.#cellEnd(at);
    return hasQuote && !this.#options.isLoose ? 'quote-misplaced' : this.#raw(at, at);
  }

  #raw(at: number, from: number): Cell | undefined {
    const end = this.#cellEnd(from);
    const isCut = end === this.#text.length && !this.#options.isWhole;
    return isCut ? undefined : { text: this.#text.slice(at, end), end };
  }

  #cellEnd(from: number): number {
    return Math.min(this.#delimiters.from(from), this.#lineEnd(from));
  }

  #lineEnd(from: number): number {
    return Math.min(this.#feeds.from(from), this.#returns.from(from), this.#text.length);
  }

  /** Whether a row that ends here may end otherwise once more text is there: a return may be half of a line end. */
  #mayGoOn(end: number): boolean {
    const { length } = this.#text;
    const isLast = end === length || (end === length - 1 && this.#returns.from(end) === end);
    return isLast && !this.#options.isWhole;
  }

  #pass(end: number): void {
    const isPair = this.#returns.from(end) === end && this.#feeds.from(end) === end + 1;
    this.at = Math.min(end + (isPair ? 2 : 1), this.#text.length);
    this.line++;
  }
}

interface Cell {
  readonly text: string;
  /** Where what ends it stands. */
  readonly end: number;
}

/** Places of one sign in a text, asked from left to right; the text is gone through once. */
class Places {
  readonly #text: string;
  readonly #sign: string;
  #at = -1;

  constructor(text: string, sign: string) {
    this.#text = text;
    this.#sign = sign;
  }

  /** The first place that is not before this one; infinite where there is none. */
  from(start: number): number {
    if (this.#at < start) {
      const found = this.#text.indexOf(this.#sign, start);
      this.#at = found < 0 ? Infinity : found;
    }
    return this.#at;
  }
}

function plainCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const end = line.indexOf(delimiter, at);
    if (end < 0) {
      cells.push(line.slice(at));
      return cells;
    }
    cells.push(line.slice(at, end));
    at = end + 1;
  }
}

/** Where the quote stands that no other follows; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at >= 0 && text.startsWith(quote, at + 1)) at = text.indexOf(quote, at + 2);
  return at;
}

function lineEndsIn(text: string): number {
  return /[\r\n]/.test(text) ? text.split(/\r\n?|\n/).length - 1 : 0;
}

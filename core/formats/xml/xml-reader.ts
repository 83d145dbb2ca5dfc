import { SaxesParser } from 'saxes';

import type { Problem } from '../../case/problem.ts';

/** Deepest nesting of elements and longest stretch without any markup (in characters) that a file may have. */
const limits = { depth: 256, stretch: 1_048_576 } as const;

/** The start of an element: its name without prefix, its attributes as written, the line on which its tag begins. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly line: number;
}

/** Hears the elements of a file in order. A Problem refuses the file. */
export interface XmlListener {
  open(element: XmlElement): Problem | undefined;
  text(text: string): void;
  close(): Problem | undefined;
}

/**
 * Reads XML 1.0 piece by piece with nothing but the text being read in memory. Document types are refused, so there
 * are no entities but the five of XML itself; depth and length are limited.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #listener: XmlListener;
  #problem: Problem | undefined;
  #depth = 0;
  #tagLine = 1;
  #stretch = 0;
  /** Lines that were read by somebody else. */
  #skipped = 0;
  #isBehindTag = false;

  constructor(listener: XmlListener) {
    this.#listener = listener;
    this.#listen();
  }

  get line(): number {
    return this.#parser.line + this.#skipped;
  }

  /** Whether the piece that was taken last ended with a tag inside the root, if no `>` stands before its end. */
  get isBehindTag(): boolean {
    return this.#isBehindTag && this.#depth > 0;
  }

  /** Says that whole elements with so many line ends were read by somebody else; only behind a tag. */
  skip(lines: number): void {
    this.#skipped += lines;
    this.#stretch = 0;
  }

  take(piece: string): Problem | undefined {
    this.#stretch += piece.length;
    this.#isBehindTag = false;
    this.#parser.write(piece);
    if (this.#stretch > limits.stretch) this.#forbid('length');
    return this.#problem;
  }

  finish(): Problem | undefined {
    if (this.#problem) return this.#problem;
    const [open, line] = [this.#depth > 0, this.line];
    this.#parser.close();
    if (open) this.#problem = { code: 'file-truncated', line };
    return this.#problem;
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('doctype', () => this.#forbid('doctype'));
    parser.on('opentagstart', () => (this.#tagLine = this.line));
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('comment', () => (this.#stretch = 0));
    parser.on('error', ({ message }) => {
      // saxes puts line and column first, and we say the line ourselves.
      const reason = message.replace(/^[\d:]+ /, '');
      this.#problem ??= { code: 'xml-malformed', line: this.line, details: { reason } };
    });
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#stretch = 0;
    this.#isBehindTag = true;
    if (++this.#depth > limits.depth) this.#forbid('depth');
    this.#problem ??= this.#listener.open({ name: localName(name), attributes, line: this.#tagLine });
  }

  #close(): void {
    this.#stretch = 0;
    this.#isBehindTag = true;
    this.#depth--;
    this.#problem ??= this.#listener.close();
  }

  #text(text: string): void {
    this.#stretch = 0;
    if (!this.#problem) this.#listener.text(text);
  }

  #forbid(reason: 'doctype' | 'depth' | 'length'): void {
    this.#problem ??= { code: 'xml-forbidden', line: this.line, details: { reason } };
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

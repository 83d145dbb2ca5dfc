import type { Problem } from '../../case/problem.ts';
import { noCharacter } from './quick-xml.ts';
import { XmlLines } from './xml-lines.ts';
import { type XmlListener, XmlReader } from './xml-reader.ts';

/** The line on which a character of a text stands, asked from left to right. */
export type LineAt = (at: number) => number;

/** A listener that knows some elements well enough to read them from the text, in the one way programs write them. */
export interface PlainListener extends XmlListener {
  /**
   * Reads whole elements that begin here, one behind the other, with white space before them; gives where they end, or
   * `from` where what stands here is to be read tag by tag. What it reads must be well-formed, and mean what the same
   * tags would. Line ends are line feeds. Asked behind a tag inside the root only.
   */
  plain(text: string, from: number, lineAt: LineAt): number | Problem;
}

/**
 * Reads XML 1.0 as `XmlReader` does, and leaves what the listener knows to it: saxes sees all but whole plain elements,
 * which change nothing about what it knows but the number of lines.
 */
export class PlainXml {
  readonly #listener: PlainListener;
  readonly #xml: XmlReader;
  readonly #lines = new XmlLines();
  readonly #lineAt: LineAt = (at) => this.#lines.lineAt(at);
  #problem: Problem | undefined;

  constructor(listener: PlainListener) {
    this.#listener = listener;
    this.#xml = new XmlReader(listener);
  }

  take(piece: string): Problem | undefined {
    const text = this.#lines.next(piece);
    const isClean = !noCharacter.test(text);
    for (let at = 0; at < text.length && !this.#problem;) {
      const from = isClean && this.#xml.isBehindTag ? this.#plain(text, at) : at;
      const end = text.indexOf('>', from) + 1 || text.length;
      this.#problem ??= this.#xml.take(text.slice(from, end));
      at = end;
    }
    return this.#problem;
  }

  finish(): Problem | undefined {
    return this.take(this.#lines.rest()) ?? this.#xml.finish();
  }

  #plain(text: string, from: number): number {
    const line = this.#lines.lineAt(from);
    const end = this.#listener.plain(text, from, this.#lineAt);
    if (typeof end !== 'number') {
      this.#problem = end;
      return from;
    }
    if (end > from) this.#xml.skip(this.#lines.lineAt(end) - line);
    return end;
  }
}

import type { Problem } from '../case/problem.ts';

/** Longest physical line of a text that is read by lines, in characters. */
const longestTextLine = 4_194_304;

/** Takes one line without its end, and its number from 1; a Problem stops the reading. */
type LineSink = (text: string, line: number) => Problem | undefined;

/** Splits a text into its physical lines, piece by piece: CR LF, LF and CR each end one. */
export class TextLines {
  readonly #sink: LineSink;
  #rest = '';
  #line = 0;

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  /** Number of the last line that was handed on. */
  get line(): number {
    return this.#line;
  }

  take(piece: string): Problem | undefined {
    const text = this.#rest + piece;
    // A line end that may go on in the next piece waits for it.
    const isCut = text.endsWith('\r');
    const lines = (isCut ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
    this.#rest = `${lines.pop() ?? ''}${isCut ? '\r' : ''}`;
    for (const line of lines) {
      const problem = this.#give(line);
      if (problem) return problem;
    }
    return this.#rest.length > longestTextLine ? this.#tooLong(this.#line + 1) : undefined;
  }

  finish(): Problem | undefined {
    const [rest] = this.#rest.split('\r');
    this.#rest = '';
    return rest ? this.#give(rest) : undefined;
  }

  #give(line: string): Problem | undefined {
    this.#line++;
    return line.length > longestTextLine ? this.#tooLong(this.#line) : this.#sink(line, this.#line);
  }

  #tooLong(line: number): Problem {
    return { code: 'line-too-long', line, details: { limit: longestTextLine } };
  }
}

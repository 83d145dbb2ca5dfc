import { fail, type Problem, type Result, succeed } from '../../case/problem.ts';
import { badSyntax } from '../bad-cell.ts';
import { gmlText } from './gml-text.ts';

/** A key with its value: text as it is written, or a list of further keys. A key may come many times. */
export interface GmlPair {
  readonly key: string;
  readonly value: string | readonly GmlPair[];
  readonly line: number;
}

/** Deepest nesting, and most pairs, that one file may have. */
const limits = { depth: 128, pairs: 2_000_000 } as const;

/** Blanks, and comments where a key may stand: a value may begin with a #. */
const blanks = { key: /(?:\s|#[^\r\n]*)+/y, value: /\s+/y } as const;
const word = /[^\s[\]"]+/y;

/** Parses GML: `key value` pairs, lists in square brackets, comments on lines that begin with `#`. */
export function parseGml(text: string): Result<readonly GmlPair[]> {
  const parser = new GmlParser(text);
  const pairs = parser.pairs();
  return parser.problem ? { ok: false, problem: parser.problem } : succeed(pairs);
}

interface Open {
  readonly key: string;
  readonly line: number;
  readonly pairs: GmlPair[];
}

/** Keeps open lists on a stack of its own, so that no nesting can exhaust that of the program. */
class GmlParser {
  problem: Problem | undefined;
  readonly #text: string;
  readonly #open: Open[] = [{ key: '', line: 1, pairs: [] }];
  #at = 0;
  #line = 1;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  pairs(): readonly GmlPair[] {
    this.#skip();
    while (!this.problem && this.#at < this.#text.length) this.#step();
    if (this.#open.length > 1) this.problem ??= { code: 'file-truncated', line: this.#line };
    return this.#open[0]?.pairs ?? [];
  }

  /** One pair, or the end of a list. */
  #step(): void {
    if (this.#text[this.#at] === ']') {
      this.#at++;
      this.#close();
      this.#skip();
      return;
    }
    const line = this.#line;
    const key = this.#word();
    this.#skip('value');
    if (key === undefined) this.problem = badSyntax(line, 'malformed');
    else if (this.#at >= this.#text.length) this.problem = { code: 'file-truncated', line };
    else this.#value(key, line);
    this.#skip();
  }

  #value(key: string, line: number): void {
    const first = this.#text[this.#at];
    if (++this.#count > limits.pairs)
      this.problem = fail('file-too-large', { line, details: { limit: limits.pairs } }).problem;
    else if (first === '[') this.#begin(key, line);
    else {
      const value = first === '"' ? this.#quoted() : this.#word();
      if (value === undefined) this.problem ??= badSyntax(line, 'malformed');
      else this.#open.at(-1)?.pairs.push({ key, value, line });
    }
  }

  #begin(key: string, line: number): void {
    this.#at++;
    if (this.#open.length > limits.depth) this.problem = badSyntax(line, 'depth');
    else this.#open.push({ key, line, pairs: [] });
  }

  #close(): void {
    const closed = this.#open.length > 1 ? this.#open.pop() : undefined;
    if (!closed) this.problem = badSyntax(this.#line, 'malformed');
    else this.#open.at(-1)?.pairs.push({ key: closed.key, value: closed.pairs, line: closed.line });
  }

  #word(): string | undefined {
    word.lastIndex = this.#at;
    const found = word.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #quoted(): string | undefined {
    const end = this.#text.indexOf('"', this.#at + 1);
    if (end < 0) {
      this.problem = { code: 'file-truncated', line: this.#line };
      return undefined;
    }
    const text = this.#text.slice(this.#at + 1, end);
    this.#countLines(text);
    this.#at = end + 1;
    return gmlText(text);
  }

  #skip(before: 'key' | 'value' = 'key'): void {
    const pattern = blanks[before];
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return;
    this.#countLines(found);
    this.#at += found.length;
  }

  #countLines(text: string): void {
    this.#line += text.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
}

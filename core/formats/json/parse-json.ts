import { fail, type Problem, type Result, succeed } from '../../case/problem.ts';
import { badSyntax } from '../bad-cell.ts';

/** A text, a number as it is written, or one of the words `true`, `false` and `null`. */
export interface JsonScalar {
  readonly kind: 'string' | 'number' | 'word';
  readonly text: string;
  readonly line: number;
}

export interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonValue[];
  readonly line: number;
}

/** Members in the order of the file; a name may come twice. */
export interface JsonObject {
  readonly kind: 'object';
  readonly members: readonly (readonly [name: string, value: JsonValue])[];
  readonly line: number;
}

export type JsonValue = JsonScalar | JsonList | JsonObject;

/** Deepest nesting, and most values, that one text may have. */
const jsonLimits = { depth: 128, values: 2_000_000 } as const;

/**
 * Parses JSON (RFC 8259), keeping what `JSON.parse` would lose: the line of every value, the digits of every number and
 * names that come twice. Problems: `syntax-bad` with the line, `file-truncated` where the text just ends,
 * `file-too-large`.
 */
export function parseJson(text: string, firstLine = 1): Result<JsonValue> {
  try {
    return succeed(new JsonParser(text, firstLine).whole());
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const scalarPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class JsonParser {
  readonly #text: string;
  #at = 0;
  #line: number;
  #values = 0;

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
  }

  whole(): JsonValue {
    const value = this.#value(0);
    this.#blanks();
    if (this.#at < this.#text.length) throw this.#malformed();
    return value;
  }

  #value(depth: number): JsonValue {
    this.#blanks();
    const line = this.#line;
    if (depth > jsonLimits.depth) throw new Unreadable(badSyntax(line, 'depth'));
    if (++this.#values > jsonLimits.values)
      throw new Unreadable(fail('file-too-large', { line, details: { limit: jsonLimits.values } }).problem);
    const first = this.#text[this.#at];
    if (first === '{') return { kind: 'object', members: this.#members(depth), line };
    if (first === '[') return { kind: 'list', items: this.#items(depth), line };
    return first === '"' ? { kind: 'string', text: this.#string(), line } : this.#scalar(line);
  }

  #members(depth: number): JsonObject['members'] {
    const members: (readonly [string, JsonValue])[] = [];
    this.#list('}', () => {
      if (this.#text[this.#at] !== '"') throw this.#malformed();
      const name = this.#string();
      this.#blanks();
      this.#expect(':');
      members.push([name, this.#value(depth + 1)]);
    });
    return members;
  }

  #items(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    this.#list(']', () => items.push(this.#value(depth + 1)));
    return items;
  }

  /** What stands between brackets, parted by commas. */
  #list(end: ']' | '}', item: () => void): void {
    this.#at++;
    this.#blanks();
    if (this.#text[this.#at] === end) {
      this.#at++;
      return;
    }
    for (;;) {
      this.#blanks();
      item();
      this.#blanks();
      const isLast = this.#text[this.#at] === end;
      this.#expect(isLast ? end : ',');
      if (isLast) return;
    }
  }

  #string(): string {
    const start = this.#at;
    let hasEscapes = false;
    for (let at = start + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code < 0x20) throw this.#malformed();
      if (code === backslash) {
        hasEscapes = true;
        at++;
      }
      if (code !== quote) continue;
      this.#at = at + 1;
      return hasEscapes ? this.#unescaped(start) : this.#text.slice(start + 1, at);
    }
    this.#at = this.#text.length;
    throw this.#malformed();
  }

  #unescaped(start: number): string {
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw this.#malformed(start);
    }
  }

  #scalar(line: number): JsonScalar {
    scalarPattern.lastIndex = this.#at;
    const found = scalarPattern.exec(this.#text)?.[0];
    if (found === undefined) throw this.#malformed();
    this.#at += found.length;
    return { kind: /^[tfn]/.test(found) ? 'word' : 'number', text: found, line };
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) throw this.#malformed();
    this.#at++;
  }

  #blanks(): void {
    for (;;) {
      const character = this.#text[this.#at];
      if (character === '\n' || (character === '\r' && this.#text[this.#at + 1] !== '\n')) this.#line++;
      else if (character !== ' ' && character !== '\t' && character !== '\r') return;
      this.#at++;
    }
  }

  /** A text that simply ends was cut off; so was one that ends within a word. */
  #malformed(at = this.#at): Unreadable {
    const isCut = at >= this.#text.length || /^[-a-z\d.+]*$/i.test(this.#text.slice(at, at + 100));
    const isAtEnd = isCut && this.#text.length - at < 100;
    return new Unreadable(
      isAtEnd ? { code: 'file-truncated', line: this.#line } : badSyntax(this.#line, 'malformed'),
    );
  }
}

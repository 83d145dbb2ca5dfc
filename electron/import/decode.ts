import { TextDecoder } from 'node:util';

import { fail, type Problem, type Result, succeed } from '../../core/case/problem.ts';
import { binaryKind } from './binary-kind.ts';
import { chooseEncoding, suggestedEncoding } from './choose-encoding.ts';
import { LineCounter } from './line-counter.ts';
import { Utf8Text } from './utf8-text.ts';

/**
 * Turns bytes into text, piece by piece and strictly: bytes that are no text in this encoding, and NUL characters,
 * refuse the file with the line they stand on. No character is ever replaced.
 */
export class Decoder {
  #decoding: Decoding = new Utf8();
  #isBegun = false;
  readonly #chosen: string | undefined;
  readonly #usual: string | undefined;
  readonly #lines = new LineCounter();

  /** Without an encoding chosen, the first piece decides; where that says nothing, what is usual for files like it. */
  constructor(chosen?: string, usual?: string) {
    this.#chosen = chosen;
    this.#usual = usual;
  }

  /** Label of the WHATWG Encoding Standard. */
  get encoding(): string {
    return this.#decoding.encoding;
  }

  take(bytes: Uint8Array): Result<string> {
    const problem = this.#isBegun ? undefined : this.#begin(bytes);
    if (problem) return { ok: false, problem };
    const text = this.#decoding.take(bytes);
    if (text === undefined) return this.#refuseBytes(bytes);
    const nul = text.indexOf('\0');
    if (nul >= 0) return this.#refuseNul(text.slice(0, nul), bytes);
    this.#lines.take(text);
    return succeed(text);
  }

  /** The rest of the text; a character that was cut off refuses the file. */
  finish(): Result<string> {
    const rest = this.#decoding.finish();
    return rest === undefined ? fail('file-truncated', { line: this.#lines.line }) : succeed(rest);
  }

  #begin(head: Uint8Array): Problem | undefined {
    this.#isBegun = true;
    const kind = binaryKind(head);
    if (kind) return { code: 'file-binary', details: { kind } };
    const encoding = chooseEncoding(head, this.#chosen, this.#usual);
    if (!encoding.ok) return encoding.problem;
    if (encoding.value !== 'utf-8') this.#decoding = new OtherEncoding(encoding.value);
    return undefined;
  }

  #refuseBytes(bytes: Uint8Array): Result<string> {
    const follower = this.#decoding.follower();
    for (let at = 0; at < bytes.length; at++) {
      const text = decoded(follower, bytes.subarray(at, at + 1));
      if (text === undefined) break;
      this.#lines.take(text);
    }
    return { ok: false, problem: this.#wrongEncoding(bytes) };
  }

  #refuseNul(before: string, bytes: Uint8Array): Result<string> {
    this.#lines.take(before);
    const isUtf16 = this.encoding === 'utf-8' && suggestedEncoding(bytes).startsWith('utf-16');
    return isUtf16
      ? { ok: false, problem: this.#wrongEncoding(bytes) }
      : fail('file-binary', { line: this.#lines.line, details: { kind: 'nul' } });
  }

  #wrongEncoding(bytes: Uint8Array): Problem {
    const { encoding } = this;
    const suggestion = encoding === 'utf-8' ? suggestedEncoding(bytes) : 'utf-8';
    return { code: 'file-encoding', line: this.#lines.line, details: { encoding, suggestion } };
  }
}

/** One encoding, strictly: undefined is no text in it. A decoder that failed cannot say where; its follower can. */
interface Decoding {
  readonly encoding: string;
  take(bytes: Uint8Array): string | undefined;
  finish(): string | undefined;
  /** A decoder that stands before the piece that failed and can be asked byte by byte. */
  follower(): TextDecoder;
}

class Utf8 implements Decoding {
  readonly encoding = 'utf-8';
  readonly #text = new Utf8Text();

  take(bytes: Uint8Array): string | undefined {
    return this.#text.take(bytes);
  }

  finish(): string | undefined {
    return this.#text.isWhole ? '' : undefined;
  }

  follower(): TextDecoder {
    return this.#text.follower();
  }
}

class OtherEncoding implements Decoding {
  readonly encoding: string;
  readonly #decoder: TextDecoder;
  /** Follows a piece behind. */
  readonly #follower: TextDecoder;

  constructor(encoding: string) {
    this.encoding = encoding;
    this.#decoder = strict(encoding);
    this.#follower = strict(encoding);
  }

  take(bytes: Uint8Array): string | undefined {
    const text = decoded(this.#decoder, bytes);
    if (text !== undefined) decoded(this.#follower, bytes);
    return text;
  }

  finish(): string | undefined {
    try {
      return this.#decoder.decode();
    } catch {
      return undefined;
    }
  }

  follower(): TextDecoder {
    return this.#follower;
  }
}

function strict(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

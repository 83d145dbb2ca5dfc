import { TextDecoder } from 'node:util';

import { fail, type Problem, type Result, succeed } from '../../core/case/problem.ts';
import { binaryKind } from './binary-kind.ts';
import { chooseEncoding, suggestedEncoding } from './choose-encoding.ts';
import { LineCounter } from './line-counter.ts';

/**
 * Turns bytes into text, piece by piece and strictly: bytes that are no text in this encoding, and NUL characters,
 * refuse the file with the line they stand on. No character is ever replaced.
 */
export class Decoder {
  #decoder = strict('utf-8');
  /** A decoder that failed cannot say where; this one follows a piece behind and can be asked byte by byte. */
  #follower = strict('utf-8');
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
    return this.#decoder.encoding;
  }

  take(bytes: Uint8Array): Result<string> {
    const problem = this.#isBegun ? undefined : this.#begin(bytes);
    if (problem) return { ok: false, problem };
    const text = decoded(this.#decoder, bytes);
    if (text === undefined) return this.#refuseBytes(bytes);
    decoded(this.#follower, bytes);
    const nul = text.indexOf('\0');
    if (nul >= 0) return this.#refuseNul(text.slice(0, nul), bytes);
    this.#lines.take(text);
    return succeed(text);
  }

  /** The rest of the text; a character that was cut off refuses the file. */
  finish(): Result<string> {
    try {
      return succeed(this.#decoder.decode());
    } catch {
      return fail('file-truncated', { line: this.#lines.line });
    }
  }

  #begin(head: Uint8Array): Problem | undefined {
    this.#isBegun = true;
    const kind = binaryKind(head);
    if (kind) return { code: 'file-binary', details: { kind } };
    const encoding = chooseEncoding(head, this.#chosen, this.#usual);
    if (!encoding.ok) return encoding.problem;
    this.#decoder = strict(encoding.value);
    this.#follower = strict(encoding.value);
    return undefined;
  }

  #refuseBytes(bytes: Uint8Array): Result<string> {
    for (let at = 0; at < bytes.length; at++) {
      const text = decoded(this.#follower, bytes.subarray(at, at + 1));
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

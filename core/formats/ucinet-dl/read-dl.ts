import type { Problem, Result } from '../../case/problem.ts';
import { badLine, badSyntax } from '../bad-cell.ts';
import type { DraftNetwork, Reading } from '../format.ts';
import { NetworkBuilder } from '../network-builder.ts';
import { TextLines } from '../text-lines.ts';
import { DlActors } from './dl-actors.ts';
import { type DlHeader, readDlHeader } from './dl-header.ts';
import { type DlData, DlLists } from './dl-lists.ts';
import { DlMatrices } from './dl-matrices.ts';
import { dlTokens } from './dl-tokens.ts';

/** Most characters before the data. */
const longestHeader = 16_777_216;

/** Reads UCINET DL; `docs/import.md` says what of it is used. */
export function readDl(): Reading<string> {
  const reading = new DlReading();
  const lines = new TextLines((text, line) => reading.line(text, line));
  return {
    take: (piece) => lines.take(piece),
    finish: () => lines.finish() ?? reading.finish(lines.line),
  };
}

class DlReading {
  readonly #builder = new NetworkBuilder();
  readonly #header: string[] = [];
  #headerLength = 0;
  #actors: DlActors | undefined;
  #data: DlData | undefined;

  line(text: string, line: number): Problem | undefined {
    return this.#data ? this.#takeData(this.#data, text, line) : this.#takeHeader(text, line);
  }

  finish(line: number): DraftNetwork | Problem {
    if (this.#headerLength === 0) return { code: 'nothing-to-import' };
    if (!this.#data || !this.#actors) return { code: 'file-truncated', line };
    const missing = this.#data.finish();
    if (missing) return { code: 'file-truncated', line, details: missing };
    this.#actors.fill(line);
    return this.#builder.refusal ?? this.#builder.network();
  }

  #takeHeader(text: string, line: number): Problem | undefined {
    const [before = '', after] = text.split(/\bdata\s*:/i, 2);
    this.#header.push(before);
    this.#headerLength += before.length + 1;
    if (this.#headerLength > longestHeader)
      return { code: 'file-too-large', line, details: { limit: longestHeader } };
    if (after === undefined) return undefined;
    const header = headerOf(this.#header.join('\n'), line);
    if (!header.ok) return header.problem;
    const data = this.#begin(header.value, line);
    return this.#builder.refusal ?? this.#takeData(data, after, line);
  }

  #begin(header: DlHeader, line: number): DlData {
    const actors = new DlActors(this.#builder, header);
    actors.announce(line);
    const isMatrix = /matrix|half/.test(header.layout);
    const data = new (isMatrix ? DlMatrices : DlLists)(this.#builder, actors, header);
    [this.#actors, this.#data] = [actors, data];
    return data;
  }

  #takeData(data: DlData, text: string, line: number): Problem | undefined {
    const words = dlTokens(text);
    if (!words) this.#builder.reject(badLine(line, 'unclosed'));
    else if (words.length > 0) data.take(words, line);
    return this.#builder.refusal;
  }
}

function headerOf(text: string, line: number): Result<DlHeader> {
  return /^\s*dl\b/i.test(text)
    ? readDlHeader(text, line)
    : { ok: false, problem: badSyntax(1, 'malformed') };
}

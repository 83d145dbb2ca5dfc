import type { Problem } from '../../case/problem.ts';
import { badCell, badLine } from '../bad-cell.ts';
import type { TextRow } from '../format.ts';
import { wholeText } from '../json/json-members.ts';
import { type JsonObject, parseJson } from '../json/parse-json.ts';
import { TextLines } from '../text-lines.ts';

type RowSink = (row: TextRow) => Problem | undefined;

/** So many lines, and so many characters of them, are looked at for the names of fields before the first row is told. */
const heldLines = 1000;
const heldCharacters = 1_048_576;
/** Most fields that a table may have. */
const mostFields = 16_384;

/** A line with its fields; or why it has none. */
interface Line {
  readonly line: number;
  readonly text: string;
  readonly fields: ReadonlyMap<string, string> | Problem;
}

/**
 * Splits JSON lines (one object a line) into rows of cells: the first row names the fields of the first 1,000 lines, and
 * each line is a row. Texts and numbers are as the file writes them, null is blank, what is nested is JSON. A line that is
 * no object, or has a field that no line before had, is a row with a Problem.
 */
export class JsonLineRows {
  readonly #sink: RowSink;
  readonly #lines: TextLines;
  readonly #names = new Map<string, number>();
  #held: Line[] | null = [];
  #heldLength = 0;

  constructor(sink: RowSink) {
    this.#sink = sink;
    this.#lines = new TextLines((text, line) =>
      text.trim() === '' ? undefined : this.#line({ line, text, fields: fieldsOf(text, line) }),
    );
  }

  take(text: string): Problem | undefined {
    return this.#lines.take(text);
  }

  finish(): Problem | undefined {
    return this.#lines.finish() ?? this.#release();
  }

  #line(line: Line): Problem | undefined {
    if (!this.#held) return this.#sink(this.#rowOf(line));
    this.#held.push(line);
    this.#heldLength += line.text.length;
    if (!('code' in line.fields))
      for (const name of line.fields.keys())
        if (!this.#names.has(name) && this.#names.size < mostFields) this.#names.set(name, this.#names.size);
    const isEnough = this.#held.length >= heldLines || this.#heldLength >= heldCharacters;
    return isEnough ? this.#release() : undefined;
  }

  /** Tells the names of all fields, then the lines that were held back for them. */
  #release(): Problem | undefined {
    const held = this.#held ?? [];
    this.#held = null;
    const [first] = held;
    if (!first) return undefined;
    const problem = this.#sink({ line: first.line, cells: [...this.#names.keys()] });
    if (problem) return problem;
    for (const line of held) {
      const stop = this.#sink(this.#rowOf(line));
      if (stop) return stop;
    }
    return undefined;
  }

  #rowOf({ line, text, fields }: Line): TextRow {
    if ('code' in fields) return this.#rejected(line, text, fields);
    const cells = this.#blanks();
    for (const [name, cell] of fields) {
      const at = this.#names.get(name);
      if (at === undefined) return this.#rejected(line, text, badCell(line, name, 'name-unknown'));
      cells[at] = cell;
    }
    return { line, cells };
  }

  /** The whole line in the first cell, so that nothing of it is lost. */
  #rejected(line: number, text: string, problem: Problem): TextRow {
    return { line, cells: [text, ...this.#blanks().slice(1)], problem };
  }

  #blanks(): string[] {
    return Array.from({ length: this.#names.size }, () => '');
  }
}

/** Whether a text begins as JSON lines do: its first line that is not blank is an object. */
export function looksLikeJsonLines(head: string): boolean {
  const [first = ''] = head.trimStart().split(/[\r\n]/, 1);
  const parsed = first.startsWith('{') ? parseJson(first) : undefined;
  return parsed?.ok === true && parsed.value.kind === 'object';
}

function fieldsOf(text: string, line: number): Line['fields'] {
  const parsed = parseJson(text, line);
  if (!parsed.ok || parsed.value.kind !== 'object') {
    const reason = parsed.ok ? undefined : parsed.problem.details?.['reason'];
    return badLine(line, reason === 'depth' ? 'depth' : 'malformed');
  }
  return textsOf(parsed.value);
}

function textsOf({ members }: JsonObject): ReadonlyMap<string, string> {
  return new Map(members.map(([name, value]) => [name, wholeText(value)]));
}

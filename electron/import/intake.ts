import { fail, type Problem, type Result, succeed } from '../../core/case/problem.ts';
import type { DraftNetwork, Format, Reading, TextRow } from '../../core/formats/format.ts';
import { formatById, recogniseRows, recogniseText } from '../../core/formats/formats.ts';
import { readTable } from '../../core/table-spec/read-table.ts';
import { DelimitedRows, longestLine } from './delimited-rows.ts';
import type { ReadOptions } from './read-options.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** How much of a file is looked at to recognise it, in characters. */
const headLength = 32_768;

/** Takes the text of a file and gives its network at the end. */
interface Feed {
  take(text: string): Problem | undefined | Promise<Problem | undefined>;
  finish(): Promise<DraftNetwork | Problem>;
}

/** Recognises the format of a text by how it begins, or takes the one asked for, and reads it. */
export class Intake {
  readonly #options: ReadOptions;
  #head = '';
  #feed: Feed | undefined;
  #format: Pick<Format, 'id' | 'version'> | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** Id and version of the format; only after `finish` gave a network. */
  get format(): { readonly format: string; readonly formatVersion: number } {
    if (!this.#format) throw new Error('the format is known once a network was read');
    return { format: this.#format.id, formatVersion: this.#format.version };
  }

  async take(text: string): Promise<Problem | undefined> {
    if (this.#feed) return this.#feed.take(text);
    this.#head += text;
    if (!this.#isEnough()) return undefined;
    const begun = await this.#begin(false);
    return begun.ok ? undefined : begun.problem;
  }

  async finish(): Promise<DraftNetwork | Problem> {
    const begun = this.#feed ? succeed(this.#feed) : await this.#begin(true);
    return begun.ok ? begun.value.finish() : begun.problem;
  }

  /** A table shows what it is only with its first two lines, which may be long. */
  #isEnough(): boolean {
    const head = this.#head;
    if (head.length < headLength) return false;
    const hasTwoLines = /(\r\n?|\n)[^\r\n]+[\r\n]/.test(head);
    return hasTwoLines || recogniseText(head) !== undefined || head.length > longestLine;
  }

  async #begin(isWhole: boolean): Promise<Result<Feed>> {
    const head = this.#head;
    this.#head = '';
    if (isWhole && head.trim() === '') return fail('file-empty');
    const chosen = choose(this.#options, head, isWhole);
    if (!chosen.ok) return chosen;
    const { format, feed } = chosen.value;
    this.#format = format;
    this.#feed = feed;
    const problem = await feed.take(head);
    return problem ? { ok: false, problem } : succeed(feed);
  }
}

interface Chosen {
  readonly format: Pick<Format, 'id' | 'version'>;
  readonly feed: Feed;
}

/** A table that is read by a specification. */
const table = { id: 'table', version: 1 } as const;

function choose({ spec, format }: ReadOptions, head: string, isWhole: boolean): Result<Chosen> {
  if (spec) {
    const separator = spec.separator ?? sniffDelimiter(wholeLines(head, isWhole)).delimiter;
    return succeed({ format: table, feed: rowsFeed(separator, readTable(spec)) });
  }
  return format === undefined ? recognise(head, isWhole) : asked(format, head, isWhole);
}

function asked(id: string, head: string, isWhole: boolean): Result<Chosen> {
  const format = formatById(id);
  if (!format) return fail('unknown-format', { details: { format: id } });
  if (format.input === 'text') return succeed({ format, feed: textFeed(format.read()) });
  const { delimiter } = sniffDelimiter(wholeLines(head, isWhole));
  return succeed({ format, feed: rowsFeed(delimiter, format.read()) });
}

function recognise(head: string, isWhole: boolean): Result<Chosen> {
  const text = recogniseText(head);
  if (text) return succeed({ format: text, feed: textFeed(text.read()) });
  const lines = wholeLines(head, isWhole);
  if (lines.length > longestLine) return fail('line-too-long', { line: 1, details: { limit: longestLine } });
  const { delimiter, rows } = sniffDelimiter(lines);
  const table = recogniseRows(rows);
  if (!table) return fail('unknown-format', { line: 1 });
  return succeed({ format: table, feed: rowsFeed(delimiter, table.read()) });
}

/** Without the last line, which the end of the head may have cut. */
function wholeLines(head: string, isWhole: boolean): string {
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
  return isWhole || end < 0 ? head : head.slice(0, end + 1);
}

function textFeed(reading: Reading<string>): Feed {
  return { take: (text) => reading.take(text), finish: () => Promise.resolve(reading.finish()) };
}

function rowsFeed(delimiter: string, reading: Reading<TextRow>): Feed {
  const rows = new DelimitedRows(delimiter, (row) => reading.take(row));
  return { take: (text) => rows.take(text), finish: async () => (await rows.finish()) ?? reading.finish() };
}

import { fail, type Problem, type Result, succeed } from '../../core/case/problem.ts';
import type {
  DraftLink,
  DraftNetwork,
  Format,
  Reading,
  TextFormat,
  TextRow,
} from '../../core/formats/format.ts';
import { formatById, recogniseRows, recogniseText } from '../../core/formats/formats.ts';
import { DelimitedRows, longestLine } from '../../core/formats/row-feeds/delimited.ts';
import { FixedWidthRows } from '../../core/formats/row-feeds/fixed-width.ts';
import { JsonLineRows, looksLikeJsonLines } from '../../core/formats/row-feeds/json-lines.ts';
import { readTable } from '../../core/table-spec/read-table.ts';
import type { ReadOptions } from './read-options.ts';
import { RowsIntake, table } from './rows-intake.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** How much of a file is looked at to recognise it, in characters. */
const headLength = 32_768;

/** Takes the text of a file and gives its network at the end. */
interface Feed {
  take(text: string): Problem | undefined;
  /** Links that are whole already; they are not told again at the end. */
  drain(): readonly DraftLink[];
  finish(): DraftNetwork | Problem;
}

/** Recognises the format of a text by how it begins, or takes the one asked for, and reads it. */
export class Intake {
  readonly #options: ReadOptions;
  #head = '';
  #chosen: Chosen | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** Id and version of the format; only after `finish` gave a network. */
  get format(): { readonly format: string; readonly formatVersion: number } {
    if (!this.#chosen) throw new Error('the format is known once a network was read');
    return this.#chosen.format();
  }

  take(text: string): Problem | undefined {
    if (this.#chosen) return this.#chosen.feed.take(text);
    this.#head += text;
    if (!this.#isEnough()) return undefined;
    const begun = this.#begin(false);
    return begun.ok ? undefined : begun.problem;
  }

  /** Links that are whole already; they are not told again at the end. */
  drain(): readonly DraftLink[] {
    return this.#chosen?.feed.drain() ?? [];
  }

  finish(): DraftNetwork | Problem {
    const begun = this.#chosen ? succeed(this.#chosen.feed) : this.#begin(true);
    return begun.ok ? begun.value.finish() : begun.problem;
  }

  /** A table shows what it is only with its first two lines, which may be long. */
  #isEnough(): boolean {
    const head = this.#head;
    if (head.length < headLength) return false;
    const hasTwoLines = /(\r\n?|\n)[^\r\n]+[\r\n]/.test(head);
    return hasTwoLines || recogniseText(head) !== undefined || head.length > longestLine;
  }

  #begin(isWhole: boolean): Result<Feed> {
    const head = this.#head;
    this.#head = '';
    if (isWhole && head.trim() === '') return fail('file-empty');
    const chosen = choose(this.#options, head, isWhole);
    if (!chosen.ok) return chosen;
    this.#chosen = chosen.value;
    const { feed } = chosen.value;
    const problem = feed.take(head);
    return problem ? { ok: false, problem } : succeed(feed);
  }
}

interface Chosen {
  readonly feed: Feed;
  format(): { readonly format: string; readonly formatVersion: number };
}

function choose(options: ReadOptions, head: string, isWhole: boolean): Result<Chosen> {
  const { spec, format } = options;
  if (!spec && format !== undefined && !formatById(format))
    return fail('unknown-format', { details: { format } });
  const text = textFormat(options, head);
  if (text) return succeed(inFormat(text, textFeed(text.read())));
  if (spec?.widths || looksLikeJsonLines(head)) return succeed(linesOf(options, spec?.widths));
  return delimited(options, head, isWhole);
}

/** The format that says itself what is what: the one asked for, or the one that knows how the text begins. */
function textFormat({ spec, format }: ReadOptions, head: string): TextFormat | undefined {
  if (spec) return undefined;
  if (format === undefined) return recogniseText(head);
  const asked = formatById(format);
  return asked?.input === 'text' ? asked : undefined;
}

function delimited(options: ReadOptions, head: string, isWhole: boolean): Result<Chosen> {
  const { spec, format } = options;
  const lines = wholeLines(head, isWhole);
  const sniffed = sniffDelimiter(lines);
  if (spec) {
    const separator = options.separator ?? spec.separator ?? sniffed.delimiter;
    return succeed(inFormat(table, delimitedFeed(separator, readTable(spec))));
  }
  if (format === undefined && lines.length > longestLine)
    return fail('line-too-long', { line: 1, details: { limit: longestLine } });
  const separator = options.separator ?? sniffed.delimiter;
  const asked = format === undefined ? recogniseRows(sniffed.rows) : formatById(format);
  if (asked?.input !== 'rows') return fail('unknown-format', { line: 1 });
  return succeed(inFormat(asked, delimitedFeed(separator, asked.read())));
}

function inFormat({ id, version }: Pick<Format, 'id' | 'version'>, feed: Feed): Chosen {
  return { feed, format: () => ({ format: id, formatVersion: version }) };
}

/** Without the last line, which the end of the head may have cut. */
function wholeLines(head: string, isWhole: boolean): string {
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
  return isWhole || end < 0 ? head : head.slice(0, end + 1);
}

function textFeed(reading: Reading<string>): Feed {
  return {
    take: (text) => reading.take(text),
    drain: () => reading.drain?.() ?? [],
    finish: () => reading.finish(),
  };
}

function delimitedFeed(delimiter: string, reading: Reading<TextRow>): Feed {
  const rows = new DelimitedRows(delimiter, (row) => reading.take(row));
  return {
    take: (text) => rows.take(text),
    drain: () => reading.drain?.() ?? [],
    finish: () => rows.finish() ?? reading.finish(),
  };
}

/** A table without signs between its cells: columns of these widths, or JSON lines. */
function linesOf(options: ReadOptions, widths: readonly number[] | undefined): Chosen {
  const intake = new RowsIntake(options);
  const sink = (row: TextRow): Problem | undefined => intake.take(row);
  const rows = widths ? new FixedWidthRows(widths, sink) : new JsonLineRows(sink);
  const feed: Feed = {
    take: (text) => rows.take(text),
    drain: () => intake.drain(),
    finish: () => rows.finish() ?? intake.finish(),
  };
  return { feed, format: () => intake.format };
}

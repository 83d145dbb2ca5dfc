import type { Problem } from '../../core/case/problem.ts';
import { shownLines } from '../../core/contract/table-reading.ts';
import type { TextRow } from '../../core/formats/format.ts';
import { recogniseText } from '../../core/formats/formats.ts';
import { DelimitedRows } from '../../core/formats/row-feeds/delimited.ts';
import { FixedWidthRows } from '../../core/formats/row-feeds/fixed-width.ts';
import { JsonLineRows, looksLikeJsonLines } from '../../core/formats/row-feeds/json-lines.ts';
import { guessWidths } from '../../core/table-spec/guess-widths.ts';
import type { HeadText } from './head-text.ts';
import type { HeadRows, Looked, LookedTable, ToldOfFile } from './looked.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** How much of a text is looked at to recognise its format, in characters. */
const recognised = 32_768;

/** What the beginning of a text holds, told or recognised as every import recognises it. */
export function lookIntoText(head: HeadText, told: ToldOfFile, most: number): Looked {
  const { bytes, encoding, problems, text } = head;
  const isTable = told.isTable ?? (told.separator !== undefined || told.widths !== undefined);
  const format = isTable ? undefined : recogniseText(text.slice(0, recognised));
  if (format) return { input: 'network', bytes, encoding, format: format.id, problems };
  const table = tableIn({ ...head, text: wholeLines(head) }, told, most);
  return { bytes, encoding, ...table };
}

type TableIn = Omit<LookedTable, 'bytes' | 'encoding'>;

function tableIn(head: HeadText, told: ToldOfFile, most: number): TableIn {
  if (!told.widths && looksLikeJsonLines(head.text)) return { input: 'lines', ...linesHead(head, most) };
  const sniffed = sniffDelimiter(head.text);
  const widths = told.widths ?? widthsIn(head, told, sniffed.rows);
  if (widths)
    return { input: 'fixed', widths, lines: firstLines(head.text), ...fixedHead(head, widths, most) };
  const separator = told.separator ?? sniffed.delimiter;
  return {
    input: 'delimited',
    separator,
    lines: firstLines(head.text),
    ...delimitedHead(head, separator, most),
  };
}

/** Widths are looked for where nothing else is told and no sign parts the cells. */
function widthsIn(
  { text }: HeadText,
  { separator, isTable }: ToldOfFile,
  sniffed: readonly TextRow[],
): readonly number[] | undefined {
  const isOpen = separator === undefined && !isTable;
  return isOpen && sniffed.every(({ cells }) => cells.length < 2) ? guessWidths(text) : undefined;
}

function linesHead(head: HeadText, most: number): HeadRows {
  return rowsOf(head, most, (sink) => new JsonLineRows(sink), true);
}

function fixedHead(head: HeadText, widths: readonly number[], most: number): HeadRows {
  return rowsOf(head, most, (sink) => new FixedWidthRows(widths, sink), true);
}

function delimitedHead(head: HeadText, separator: string, most: number): HeadRows {
  return rowsOf(head, most, (sink) => new DelimitedRows(separator, sink), head.isWhole);
}

type Sink = (row: TextRow) => Problem | undefined;

/** What splits a text into rows. */
interface Splitting {
  take(text: string): Problem | undefined;
  finish(): Problem | undefined;
}

/** Rows of a head that was cut between lines end with it, unless a row may go on over lines. */
function rowsOf(
  { text, problems }: HeadText,
  most: number,
  splitting: (sink: Sink) => Splitting,
  ends: boolean,
): HeadRows {
  const rows: TextRow[] = [];
  const feed = splitting((row) => {
    if (rows.length < most) rows.push(row);
    return undefined;
  });
  const problem = feed.take(text) ?? (ends ? feed.finish() : undefined);
  return { rows, problems: [...(problem ? [problem] : []), ...problems] };
}

/** Longest part of a line that is shown as it stands, in characters. */
const longestLine = 2000;

function firstLines(text: string): readonly string[] {
  return text
    .slice(0, recognised)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, shownLines)
    .map((line) => Array.from(line).slice(0, longestLine).join(''));
}

/** Without the last line, which the end of the head may have cut. */
function wholeLines({ text, isWhole }: HeadText): string {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return isWhole || end < 0 ? text : text.slice(0, end + 1);
}

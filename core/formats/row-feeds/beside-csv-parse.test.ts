import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Problem } from '../../case/problem.ts';
import type { TextRow } from '../format.ts';
import { piecesOf, type Split, splitPieces } from './test-splitting.ts';

/** The same text through csv-parse, with what it says of bytes turned into lines. */
function splitByCsvParse(text: string, delimiter: string): Split {
  const bytes = Buffer.from(text);
  const lineAt = (offset: number) =>
    bytes
      .subarray(0, offset)
      .toString()
      .split(/\r\n?|\n/).length;
  const rows: TextRow[] = [];
  let start = 0;
  try {
    parse(text, {
      ...{ delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] },
      on_record: (cells: string[], info) => {
        if (cells.length > 1 || cells[0]?.trim()) rows.push({ line: lineAt(start), cells });
        start = info.bytes;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, problem: problemOf(error, lineAt(Number(error.bytes)), rows[0]?.cells) };
  }
}

function problemOf({ code, index }: CsvError, line: number, headings: readonly string[] = []): Problem {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { code: 'quote-unclosed', line };
  return { code: 'quote-misplaced', line, column: headings[Number(index)] ?? `${Number(index) + 1}` };
}

const delimiters = [',', ';', '\t', '|', ':', ' ', 'é', '\u2028'];
const words = [
  'a',
  '0048',
  'naïve',
  '😀',
  ' ',
  '  ',
  '\uFEFF',
  '\u2028',
  '=1+1',
  '__proto__',
  'x'.repeat(40),
];
const ends = ['\n', '\r\n', '\r', '\n\n', '\r\r\n', '\n\r'];
const quotes = ['"', '""', ',  , "'];

/** Texts that mean nothing at all: signs in any order. */
const noise = (delimiter: string) =>
  fc
    .array(fc.constantFrom(delimiter, ',', ...words, ...ends, ...quotes), { maxLength: 30 })
    .map((signs) => signs.join(''));

/** Rows as somebody writes them: cells quoted or not, of any width, a quote where none may stand now and then. */
const tables = (delimiter: string) => {
  const inner = fc.array(fc.constantFrom(delimiter, '""', ...words, ...ends), { maxLength: 4 });
  const quoted = inner.map((parts) => `"${parts.join('')}"`);
  const cell = fc.oneof(
    { arbitrary: fc.constantFrom('', ...words), weight: 5 },
    { arbitrary: quoted, weight: 4 },
    { arbitrary: fc.constantFrom('"a', 'a"', '"a"b', ' "a"'), weight: 1 },
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(delimiter));
  const line = fc.tuple(row, fc.constantFrom(...ends)).map((parts) => parts.join(''));
  return fc
    .tuple(fc.array(line, { maxLength: 6 }), fc.oneof(fc.constant(''), row))
    .map(([lines, last]) => `${lines.join('')}${last}`);
};

const delimited = fc
  .constantFrom(...delimiters)
  .chain((delimiter) => fc.tuple(fc.oneof(noise(delimiter), tables(delimiter)), fc.constant(delimiter)));

describe('splitting beside csv-parse', () => {
  it('gives the same rows, lines and problems, wherever a piece of the text ends', () => {
    const seen = { rows: 0, problems: 0 };
    fc.assert(
      fc.property(delimited, ([text, delimiter]) => {
        const { rows, problem } = splitByCsvParse(text, delimiter);
        seen.rows += rows.length;
        seen.problems += problem ? 1 : 0;
        const characters = Array.from(text);
        const ways = characters.map((_, border) => [
          characters.slice(0, border).join(''),
          characters.slice(border).join(''),
        ]);
        const told = [...ways, ...[1, 2, 7].map((size) => piecesOf(text, size))].map((pieces) =>
          JSON.stringify(splitPieces(pieces, delimiter)),
        );
        expect([...new Set(told)]).toEqual([JSON.stringify({ rows, ...(problem && { problem }) })]);
      }),
      { numRuns: 3000 },
    );
    expect(seen.rows).toBeGreaterThan(3000);
    expect(seen.problems).toBeGreaterThan(1000);
  });

  it('differs at a NUL behind a quote, which csv-parse takes for the end of the text; files with NUL are refused before', () => {
    expect(splitByCsvParse('a\n"b"\0\n', ',').problem).toBeUndefined();
    expect(splitPieces(['a\n"b"\0\n'], ',').problem).toEqual({
      ...{ code: 'quote-misplaced', line: 2, column: 'a' },
    });
    expect(splitPieces(['a\nb\0\n'], ',')).toEqual(splitByCsvParse('a\nb\0\n', ','));
  });
});

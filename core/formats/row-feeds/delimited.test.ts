import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DelimitedRows, longestLine } from './delimited.ts';
import { piecesOf, splitPieces } from './test-splitting.ts';

function split(text: string, delimiter = ',', size = 5) {
  return splitPieces(piecesOf(text, size), delimiter);
}

/** Writes cells as RFC 4180 asks, quoting where it must and where `always` says. */
function written(cells: readonly string[], delimiter: string, end: string, always: boolean): string {
  const quoted = cells.map((cell) =>
    always || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return quoted.join(delimiter) + end;
}

describe('splitting a delimited text', () => {
  it('gives the physical line on which each row begins', () => {
    const text = 'a,b\r\n"x\r\ny","z\n"\r\n\r\n1,2\n3,4\r5,"6\r\r7"\n\n8,9';
    for (const size of [1, 2, 3, 1000]) {
      const { rows } = split(text, ',', size);
      expect(rows).toEqual([
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['x\r\ny', 'z\n'] },
        { line: 6, cells: ['1', '2'] },
        { line: 7, cells: ['3', '4'] },
        { line: 8, cells: ['5', '6\r\r7'] },
        { line: 12, cells: ['8', '9'] },
      ]);
    }
  });

  it('says on which line the quote was opened that nobody closed', () => {
    for (const size of [1, 4, 1000]) {
      expect(split('a,b\n"c\nd","é\ne,f\ng,h\n', ',', size).problem).toEqual({
        code: 'quote-unclosed',
        line: 3,
      });
      expect(split('a,b\r\n"c,d\r\ne,f', ',', size).problem).toEqual({
        code: 'quote-unclosed',
        line: 2,
      });
    }
  });

  it('refuses an unclosed quote before it swallows the memory', () => {
    const text = `a,b\n1,2\n3,"${'x,y\n'.repeat(400_000)}`;
    expect(split(text, ',', 65_536).problem).toEqual({ code: 'quote-unclosed', line: 3 });
  });

  it('takes lines and rows of a megabyte, and refuses what is longer by a character', () => {
    const cell = 'x'.repeat(longestLine / 2 - 2);
    for (const size of [65_536, 10_000_000]) {
      const fits = `a,b\n${cell},${cell}é\r\n"${cell.slice(2)}\n","${cell.slice(2)}\n`;
      expect(split(`${fits}"\n`, ',', size).rows).toHaveLength(3);
      expect(split(`${fits}x"\n`, ',', size).problem).toEqual({ code: 'quote-unclosed', line: 3 });
      expect(split(`a,b\n"1\n","${cell}\n${cell}12345"\n`, ',', size).problem).toEqual({
        code: 'quote-unclosed',
        line: 2,
      });
      expect(split(`a,b\n"\r\n","${cell}${cell}12345"\n`, ',', size).problem).toEqual({
        ...{ code: 'line-too-long', line: 3 },
        details: { limit: longestLine },
      });
    }
  });

  it.each(['a,b\n1,2\n3,4"5"\n', 'a,b\n1,2\n3,"4"5\n', 'a,b\n1,2\n3, "4"\n'])(
    'refuses a quote that stands where none may: %j',
    (text) => {
      const { rows, problem } = split(text);
      expect(problem).toEqual({ code: 'quote-misplaced', line: 3, column: 'b' });
      expect(rows).toHaveLength(2);
    },
  );

  it('stops where its reader has a Problem', () => {
    let seen = 0;
    const reader = new DelimitedRows(',', ({ line }) =>
      ++seen === 2 ? { code: 'file-too-large', line } : undefined,
    );
    expect(reader.take('a,b\n1,2\n3,4\n5,6\n')).toEqual({ code: 'file-too-large', line: 2 });
    expect(seen).toBe(2);
  });

  it('gives back every cell that was written, on its line', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('0048', '1e5', '"', '\r\n', ',', ';', '__proto__', '  ', '\u202E'),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        (cells, delimiter, end, always, size) => {
          let line = 1;
          const expected = cells.map((row) => {
            const text = written(row, delimiter, end, always);
            const at = line;
            line += text.match(/\r\n?|\n/g)?.length ?? 0;
            return { line: at, cells: row };
          });
          const text = cells.map((row) => written(row, delimiter, end, always)).join('');
          expect(split(text, delimiter, size).rows).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});

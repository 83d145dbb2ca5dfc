import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Problem } from '../../core/case/problem.ts';
import type { TextRow } from '../../core/formats/format.ts';
import { DelimitedRows } from './delimited-rows.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

async function split(
  text: string,
  delimiter = ',',
  size = 5,
): Promise<{ rows: TextRow[]; problem?: Problem }> {
  const rows: TextRow[] = [];
  const reader = new DelimitedRows(delimiter, (row) => void rows.push(row));
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += size) {
    const problem = await reader.take(characters.slice(at, at + size).join(''));
    if (problem) return { rows, problem };
  }
  const problem = await reader.finish();
  return problem ? { rows, problem } : { rows };
}

/** Writes cells as RFC 4180 asks, quoting where it must and where `always` says. */
function written(cells: readonly string[], delimiter: string, end: string, always: boolean): string {
  const quoted = cells.map((cell) =>
    always || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return quoted.join(delimiter) + end;
}

describe('splitting a delimited text', () => {
  it('gives the physical line on which each row begins', async () => {
    const text = 'a,b\r\n"x\r\ny","z\n"\r\n\r\n1,2\n3,4\r5,"6\r\r7"\n\n8,9';
    for (const size of [1, 2, 3, 1000]) {
      const { rows } = await split(text, ',', size);
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

  it('says on which line the quote was opened that nobody closed', async () => {
    for (const size of [1, 4, 1000]) {
      expect((await split('a,b\n"c\nd","é\ne,f\ng,h\n', ',', size)).problem).toEqual({
        code: 'quote-unclosed',
        line: 3,
      });
      expect((await split('a,b\r\n"c,d\r\ne,f', ',', size)).problem).toEqual({
        code: 'quote-unclosed',
        line: 2,
      });
    }
  });

  it('refuses an unclosed quote before it swallows the memory', async () => {
    const text = `a,b\n1,2\n3,"${'x,y\n'.repeat(400_000)}`;
    expect((await split(text, ',', 65_536)).problem).toEqual({ code: 'quote-unclosed', line: 3 });
  });

  it.each(['a,b\n1,2\n3,4"5"\n', 'a,b\n1,2\n3,"4"5\n', 'a,b\n1,2\n3, "4"\n'])(
    'refuses a quote that stands where none may: %j',
    async (text) => {
      const { rows, problem } = await split(text);
      expect(problem).toEqual({ code: 'quote-misplaced', line: 3, column: 'b' });
      expect(rows).toHaveLength(2);
    },
  );

  it('stops where its reader has a Problem', async () => {
    let seen = 0;
    const reader = new DelimitedRows(',', ({ line }) =>
      ++seen === 2 ? { code: 'file-too-large', line } : undefined,
    );
    expect(await reader.take('a,b\n1,2\n3,4\n5,6\n')).toEqual({ code: 'file-too-large', line: 2 });
    expect(seen).toBe(2);
  });

  it('gives back every cell that was written, on its line', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('0048', '1e5', '"', '\r\n', ',', ';', '__proto__', '  ', '\u202E'),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (cells, delimiter, end, always, size) => {
          let line = 1;
          const expected = cells.map((row) => {
            const text = written(row, delimiter, end, always);
            const at = line;
            line += text.match(/\r\n?|\n/g)?.length ?? 0;
            return { line: at, cells: row };
          });
          const text = cells.map((row) => written(row, delimiter, end, always)).join('');
          expect((await split(text, delimiter, size)).rows).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('working out the delimiter', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'nama;jumlah\nAnda;1,5\nBeni, Citra;2,5\n'],
    ['\t', 'a\tb\n1;2;3\t4\n'],
    ['|', 'a|b|c\n1|2,5|3\n'],
    [';', '"x,y";b;c\n"1,2";3;4\n'],
    [',', 'one\ntwo\n'],
    [',', 'from,to,note\nA,B,"unclosed in the head'],
  ])('finds %j', (delimiter, text) => {
    expect(sniffDelimiter(text).delimiter).toBe(delimiter);
  });
});

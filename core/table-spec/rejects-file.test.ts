import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { asRejected, isOfRejects, writeRejects } from './rejects-file.ts';
import { specOf, tableOf } from './test-spec.ts';

/** The rows of a file of rejected rows as an import splits them. */
function rowsOf(pieces: Iterable<string>, separator = ','): string[][] {
  return parse([...pieces].join(''), { delimiter: separator, relax_column_count: true });
}

function accountOf(rows: readonly (readonly string[])[]) {
  const rejects = rows.map((cells, index) => ({
    line: index + 2,
    cells,
    problem: { code: 'cell-bad' } as const,
  }));
  return { headings: ['id', 'when'], columns: [], rejects };
}

describe('a file of rejected rows', () => {
  it('is mended, imported again, and then complete', () => {
    const spec = specOf({
      skip: 1,
      columns: ['id', 'when'],
      steps: [{ step: 'date', from: ['when'], into: ['when'], with: { order: 'day-month-year' } }],
    });
    const first = tableOf(spec, [
      ['a report', ''],
      ['1', '1/2/2025'],
      ['+62', 'besok'],
    ]);
    const rows = rowsOf(writeRejects(first, ',', ({ code }) => code));
    expect(rows).toEqual([
      ['id', 'when', 'benang:reason'],
      ["'+62", 'besok', 'cell-bad'],
    ]);
    const mended = rows.map((cells) => cells.map((cell) => (cell === 'besok' ? '2/2/2025' : cell)));
    const second = tableOf(spec, mended);
    expect(second.rows).toEqual({ read: 1, used: 1, ignored: 0, rejected: 0 });
    expect(second.entities.map(({ key }) => key)).toEqual(['+62']);
    expect(second.columns.map(({ column }) => column)).toEqual(['id', 'when']);
  });

  it('gives every cell back as it was, and holds no formula', () => {
    const cell = fc.oneof(
      fc.constantFrom('=1+1', "'=1", ' +62', '@x', '\t', '\r\n', '"', ';', '-', '＝1', "'", "''=", ''),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (cells, separator) => {
          const [heads = [], ...rows] = rowsOf(
            writeRejects(accountOf(cells), separator, () => 'why'),
            separator,
          );
          expect(isOfRejects(heads)).toBe(true);
          expect(rows.map(asRejected)).toEqual(cells);
          for (const one of rows.flat()) expect(one).not.toMatch(/^\s*[=+\-@＝]/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

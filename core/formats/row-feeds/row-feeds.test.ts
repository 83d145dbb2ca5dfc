import { describe, expect, it } from 'vitest';

import type { TextRow } from '../format.ts';
import { FixedWidthRows } from './fixed-width.ts';
import { JsonLineRows, looksLikeJsonLines } from './json-lines.ts';

function rowsOf(
  begin: (sink: (row: TextRow) => undefined) => Pick<JsonLineRows, 'take' | 'finish'>,
  text: string,
): TextRow[] {
  const rows: TextRow[] = [];
  const feed = begin((row) => void rows.push(row));
  for (let at = 0; at < text.length; at += 3) feed.take(text.slice(at, at + 3));
  feed.finish();
  return rows;
}

const jsonRows = (text: string) => rowsOf((sink) => new JsonLineRows(sink), text);

describe('JSON lines', () => {
  it('are rows under the names of all their fields, each cell as it is written', () => {
    const text =
      '{"nomor":8901234567890123456,"nama":"Anda"}\n\n{"nama":"Beni","nomor":"0048","x":[1,{"a":null}]}\r\n{"nama":null,"y":1E5,"y":true}';
    expect(jsonRows(text)).toEqual([
      { line: 1, cells: ['nomor', 'nama', 'x', 'y'] },
      { line: 1, cells: ['8901234567890123456', 'Anda', '', ''] },
      { line: 3, cells: ['0048', 'Beni', '[1,{"a":null}]', ''] },
      { line: 4, cells: ['', '', '', 'true'] },
    ]);
  });

  it('that are no objects, or come late with a new field, are rejected with the reason', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `{"a":${index}}`);
    const rows = jsonRows([...many, '{"a":1,"b":2}', '[1]', '{"a":', '{"a":2}'].join('\n'));
    expect(rows).toHaveLength(1 + 1004);
    expect(rows.slice(-4)).toEqual([
      {
        ...{ line: 1001, cells: ['{"a":1,"b":2}'] },
        problem: { code: 'cell-bad', line: 1001, column: 'b', details: { reason: 'name-unknown' } },
      },
      {
        ...{ line: 1002, cells: ['[1]'] },
        problem: { code: 'line-bad', line: 1002, details: { reason: 'malformed' } },
      },
      {
        ...{ line: 1003, cells: ['{"a":'] },
        problem: { code: 'line-bad', line: 1003, details: { reason: 'malformed' } },
      },
      { line: 1004, cells: ['2'] },
    ]);
  });

  it('may name fields like what every object has', () => {
    expect(jsonRows('{"__proto__":1,"constructor":{"x":2}}')[1]?.cells).toEqual(['1', '{"x":2}']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['{"a":1}\n{"a":', true],
    ['\n {"a":1}', true],
    ['{\n"a":1}', false],
    ['{a,b}\n1,2', false],
    ['[{"a":1}]', false],
    ['from,to', false],
  ])('%j: %s', (head, isSo) => {
    expect(looksLikeJsonLines(head)).toBe(isSo);
  });
});

describe('columns of a fixed width', () => {
  it('are cells without the blanks that fill them up', () => {
    const text =
      'NOMOR     NAMA    U\n0048      Anda   \n\n  +62812  😀 Beni  41  \nX         Y       41 lebih\n';
    expect(rowsOf((sink) => new FixedWidthRows([10, 8, 2], sink), text)).toEqual([
      { line: 1, cells: ['NOMOR', 'NAMA', 'U'] },
      { line: 2, cells: ['0048', 'Anda', ''] },
      { line: 4, cells: ['+62812', '😀 Beni', '41'] },
      { line: 5, cells: ['X', 'Y', '41', 'lebih'] },
    ]);
  });
});

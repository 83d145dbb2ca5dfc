import { describe, expect, it } from 'vitest';

import { networkOf, readCells } from '../test-reading.ts';
import { adjacencyMatrix } from './adjacency-matrix.ts';

function read(rows: readonly (readonly string[])[]) {
  return networkOf(readCells(adjacencyMatrix, rows));
}

function ties(rows: readonly (readonly string[])[]) {
  return read(rows).links.map(({ from, to, direction, values }) => [from, to, direction, values[0]?.text]);
}

describe('a matrix', () => {
  it('that is not symmetric gives one link a cell, from row to column', () => {
    const rows = [
      ['players', 'A', 'B', 'C'],
      ['A', '0', '3', '0.0'],
      ['B', '2', '', '1e2'],
      ['C', '0', '-1.5', '4'],
    ];
    expect(ties(rows)).toEqual([
      ['A', 'B', 'forward', '3'],
      ['B', 'A', 'forward', '2'],
      ['B', 'C', 'forward', '1e2'],
      ['C', 'B', 'forward', '-1.5'],
      ['C', 'C', 'forward', '4'],
    ]);
    expect(read(rows).links[2]?.values).toEqual([
      { property: 'weight', text: '1e2', at: { line: 3, row: 2, column: 'C' } },
    ]);
  });

  it('that is symmetric gives one link a pair', () => {
    expect(
      ties([
        ['', 'A', 'B', 'C'],
        ['A', '1', '3', '0'],
        ['B', '3', '0', '2'],
        ['C', '0', '2', '0'],
      ]),
    ).toEqual([
      ['A', 'A', 'none', '1'],
      ['A', 'B', 'none', '3'],
      ['B', 'C', 'none', '2'],
    ]);
  });

  it('may name its rows in another order than its columns', () => {
    const rows = [
      ['', 'A', 'B', 'C'],
      ['C', '0', '2', '0'],
      ['A', '0', '3', '0'],
      ['B', '3', '0', '2'],
    ];
    expect(
      adjacencyMatrix.recognise(rows.map((cells, index) => ({ line: index + 1, cells }))),
    ).toBeGreaterThan(0.9);
    expect(ties(rows)).toEqual([
      ['C', 'B', 'none', '2'],
      ['A', 'B', 'none', '3'],
    ]);
  });

  it('rejects cells that are no numbers, and does not let them decide about symmetry', () => {
    const { links, problems, rows } = read([
      ['', 'A', 'B', 'C'],
      ['A', '0', '3', 'yes'],
      ['B', '3', '0', '0'],
      ['C', '7', '0', '0'],
    ]);
    expect(problems).toEqual([
      { code: 'cell-bad', line: 2, column: 'C', details: { reason: 'not-a-number' } },
    ]);
    expect(links.map(({ from, to, direction }) => [from, to, direction])).toEqual([
      ['A', 'B', 'none'],
      ['C', 'A', 'none'],
    ]);
    expect(rows).toEqual({ read: 3, used: 3, ignored: 0, rejected: 0 });
  });

  it('rejects ragged, unknown and repeated rows and keeps the rest', () => {
    const { links, problems, entities } = read([
      ['', 'A', 'B', 'C', 'D'],
      ['A', '0', '1', '0', '0'],
      ['B', '1', '0', '0'],
      ['X', '1', '0', '0', '0'],
      ['A', '1', '0', '0', '0'],
      ['C', '0', '0', '0', '1'],
      ['D', '0', '0', '1', '0'],
    ]);
    expect(problems).toEqual([
      { code: 'row-ragged', line: 3, details: { expected: 5, found: 4 } },
      { code: 'cell-bad', line: 4, column: '', details: { reason: 'name-unknown' } },
      { code: 'cell-bad', line: 5, column: '', details: { reason: 'name-repeated' } },
    ]);
    expect(entities).toHaveLength(4);
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  it('that lacks rows is refused', () => {
    expect(
      readCells(adjacencyMatrix, [
        ['', 'A', 'B', 'C'],
        ['A', '0', '1', '0'],
        ['B', '1', '0', '0'],
      ]),
    ).toEqual({ code: 'file-truncated', line: 3, details: { expected: 3, found: 2 } });
  });

  it('that names a column twice or not at all is refused', () => {
    expect(readCells(adjacencyMatrix, [['', 'A', 'B', 'A']])).toEqual({
      code: 'header-duplicate',
      line: 1,
      column: 'A',
      details: { first: 2, second: 4 },
    });
    expect(readCells(adjacencyMatrix, [['', 'A', ' ']])).toMatchObject({ code: 'heading-bad', column: '3' });
    expect(readCells(adjacencyMatrix, [['A']])).toEqual({ code: 'header-missing', line: 1 });
  });
});

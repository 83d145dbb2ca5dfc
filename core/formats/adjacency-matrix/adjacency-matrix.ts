import { fail, type Problem, type Result, succeed } from '../../case/problem.ts';
import { badCell, badHeading, limits } from '../bad-cell.ts';
import type { TableFormat, TextRow } from '../format.ts';
import { readRows, type DataRow, type Table } from '../read-rows.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import { matrixLinks, type MatrixRow } from './matrix-links.ts';

/** A square table: the first row and the first column name the same entities, every other cell is a weight or zero. */
export const adjacencyMatrix: TableFormat = {
  id: 'adjacency-matrix',
  version: 1,
  input: 'rows',
  extensions: ['csv', 'tsv', 'txt'],
  recognise([first, ...rest]) {
    const names = new Set(first?.cells.slice(1));
    if (names.size < 2) return 0;
    const fitting = rest.filter(({ cells: [name = '', ...weights] }) => {
      const numbers = weights.filter((text) => isZero(text) || isNumber(text));
      return names.has(name) && numbers.length * 2 > weights.length;
    });
    return fitting.length * 2 > rest.length ? 0.95 : 0;
  },
  read: () => readRows(open),
};

function open(first: TextRow, builder: NetworkBuilder): Result<Table> {
  const names = first.cells.slice(1);
  const problem = unusableNames(first.line, names);
  if (problem) return { ok: false, problem };
  for (const column of names) builder.entity(column, { line: first.line, column });
  return succeed(new Matrix(first.cells, builder));
}

function unusableNames(line: number, names: readonly string[]): Problem | undefined {
  const seen = new Map<string, number>();
  for (const [position, name] of names.entries()) {
    if (name.trim() === '') return badHeading(line, `${position + 2}`, 'empty');
    if (name.length > limits.place) return badHeading(line, name, 'too-long');
    const before = seen.get(name);
    // The names begin in the second column of the file.
    if (before !== undefined)
      return fail('header-duplicate', {
        line,
        column: name,
        details: { first: before + 2, second: position + 2 },
      }).problem;
    seen.set(name, position);
  }
  return names.length === 0 ? { code: 'header-missing', line } : undefined;
}

class Matrix implements Table {
  readonly headings: readonly string[];
  readonly #builder: NetworkBuilder;
  readonly #rows = new Map<string, MatrixRow>();
  #held = 0;

  constructor(headings: readonly string[], builder: NetworkBuilder) {
    this.headings = headings;
    this.#builder = builder;
  }

  row(data: DataRow): Problem | undefined {
    const { line, row } = data;
    const [heading = ''] = this.headings;
    const [name = ''] = data.cells;
    if (!this.#builder.has(name)) return badCell(line, heading, 'name-unknown');
    if (this.#rows.has(name)) return badCell(line, heading, 'name-repeated');
    const weights = this.#weights(data);
    this.#rows.set(name, { name, line, row, ...weights });
    // The link and its weight that each cell will be.
    this.#hold(2 * weights.cells.size, line);
    return undefined;
  }

  finish(lastLine: number): Problem | undefined {
    const { read, ignored } = this.#builder.rows;
    const expected = this.headings.length - 1;
    if (read - ignored < expected)
      return { code: 'file-truncated', line: lastLine, details: { expected, found: read - ignored } };
    this.#hold(-this.#held, lastLine);
    for (const link of matrixLinks(this.#rows)) this.#builder.addLink(link);
    return undefined;
  }

  #weights({ line, cells }: DataRow): Pick<MatrixRow, 'cells' | 'unread'> {
    const weights = new Map<string, string>();
    const unread = new Set<string>();
    for (const [position, text] of cells.entries()) {
      const column = this.headings[position] ?? '';
      if (position === 0 || isZero(text)) continue;
      if (isNumber(text)) weights.set(column, text);
      else {
        unread.add(column);
        this.#builder.warn(badCell(line, column, 'not-a-number'));
      }
    }
    return { cells: weights, unread };
  }

  #hold(items: number, line: number): void {
    this.#held += items;
    this.#builder.hold(items, line);
  }
}

function isNumber(text: string): boolean {
  return /^\s*[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?\s*$/i.test(text);
}

function isZero(text: string): boolean {
  return text.trim() === '' || (isNumber(text) && !/[1-9]/.test(text.replace(/e.*/i, '')));
}

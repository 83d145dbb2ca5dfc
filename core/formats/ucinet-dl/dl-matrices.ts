import { badCell, badLine } from '../bad-cell.ts';
import { type MatrixRow, matrixLinks } from '../adjacency-matrix/matrix-links.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import type { DlActors } from './dl-actors.ts';
import type { DlHeader } from './dl-header.ts';
import { type DlData, relationOf } from './dl-lists.ts';
import { isDlValue } from './dl-tokens.ts';

interface Row extends MatrixRow {
  readonly cells: Map<string, string>;
  readonly unread: Set<string>;
}

/** Matrices, whole or a half, one after the other; a row may run over several lines. */
export class DlMatrices implements DlData {
  readonly #builder: NetworkBuilder;
  readonly #actors: DlActors;
  readonly #header: DlHeader;
  #matrix = 1;
  /** Number of the row being read, and of the cells in it so far. */
  #row = 1;
  #cell = 0;
  #columns: string[] = [];
  /** The same, to look them up. */
  readonly #taken = new Set<string>();
  #name: string | undefined;
  #rows = new Map<string, Row>();
  /** Embedded labels of the rows before. */
  readonly #done = new Set<string>();

  constructor(builder: NetworkBuilder, actors: DlActors, header: DlHeader) {
    this.#builder = builder;
    this.#actors = actors;
    this.#header = header;
  }

  take(words: readonly string[], line: number): void {
    for (const word of words) {
      if (this.#builder.refusal) return;
      if (this.#matrix > this.#header.matrices) {
        this.#builder.reject(badLine(line, 'out-of-range'));
        return;
      }
      this.#takeWord(word, line);
    }
  }

  finish() {
    const { rows, matrices } = this.#header;
    const found = (this.#matrix - 1) * rows + this.#row - 1;
    return found < rows * matrices ? { expected: rows * matrices, found } : undefined;
  }

  #takeWord(word: string, line: number): void {
    const { embeddedColumns, embeddedRows, columns } = this.#header;
    if (embeddedColumns && this.#row === 1 && this.#columns.length < columns) {
      const column = this.#named('column', word, this.#columns.length + 1, line);
      this.#columns.push(column);
      this.#taken.add(column);
      return;
    }
    // A half without its diagonal begins or ends with a row that has nothing in it.
    this.#endRows();
    if (embeddedRows && this.#name === undefined) this.#name = this.#named('row', word, this.#row, line);
    else this.#takeCell(word, line);
    this.#endRows();
  }

  /** Two of the same label are two, told apart by their numbers. */
  #named(side: 'row' | 'column', label: string, number: number, line: number): string {
    const key = this.#actors.named(side, label, line);
    const isTaken = side === 'row' ? this.#done.has(key) : this.#taken.has(key);
    return isTaken ? this.#actors.named(side, `${label} [${number}]`, line) : key;
  }

  #takeCell(word: string, line: number): void {
    const column = this.#firstColumn() + this.#cell++;
    const name = this.#name ?? this.#actors.numbered('row', this.#row, line);
    const row = this.#rowOf(name, line);
    const other = this.#columns[column - 1] ?? this.#actors.numbered('column', column, line);
    if (!isDlValue(word)) {
      row.unread.add(other);
      this.#builder.warn(badCell(line, other, 'not-a-number'));
    } else if (Number(word) !== 0) {
      row.cells.set(other, word);
      this.#builder.hold(2, line);
    }
  }

  #rowOf(name: string, line: number): Row {
    const known = this.#rows.get(name);
    if (known) return known;
    const row = { name, line, row: this.#row, cells: new Map<string, string>(), unread: new Set<string>() };
    this.#rows.set(name, row);
    return row;
  }

  #firstColumn(): number {
    const { layout, hasDiagonal } = this.#header;
    const skipped = !hasDiagonal && layout === 'fullmatrix' && this.#cell >= this.#row - 1 ? 1 : 0;
    if (layout !== 'upperhalf') return 1 + skipped;
    return this.#row + (hasDiagonal ? 0 : 1);
  }

  #isRowDone(): boolean {
    if (this.#header.embeddedRows && this.#name === undefined) return false;
    return this.#cell >= this.#cellsInRow();
  }

  #cellsInRow(): number {
    const { layout, hasDiagonal, rows, columns, isTwoMode } = this.#header;
    const missing = hasDiagonal || isTwoMode ? 0 : 1;
    if (layout === 'lowerhalf') return this.#row - missing;
    return layout === 'upperhalf' ? rows - this.#row + 1 - missing : columns - missing;
  }

  #endRows(): void {
    while (this.#isRowDone() && this.#matrix <= this.#header.matrices) this.#endRow();
  }

  #endRow(): void {
    this.#builder.use();
    if (this.#name !== undefined) this.#done.add(this.#name);
    [this.#row, this.#cell, this.#name] = [this.#row + 1, 0, undefined];
    if (this.#row <= this.#header.rows) return;
    this.#tell();
    [this.#matrix, this.#row, this.#columns] = [this.#matrix + 1, 1, []];
    this.#taken.clear();
    this.#rows = new Map();
    this.#done.clear();
  }

  #tell(): void {
    const { layout, isTwoMode } = this.#header;
    const { values, ...relation } = relationOf(this.#header, this.#matrix);
    for (const row of this.#rows.values()) this.#builder.hold(-2 * row.cells.size);
    const isHalf = layout !== 'fullmatrix';
    for (const link of matrixLinks(this.#rows)) {
      const at = { line: link.at.line ?? 1, column: link.at.column ?? '' };
      const said = [...link.values, ...values].map((value) => ({ ...value, at }));
      const direction = isHalf || isTwoMode ? 'none' : link.direction;
      this.#builder.addLink({ ...link, ...relation, direction, values: said, at });
    }
  }
}

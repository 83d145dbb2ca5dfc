import { type CellReason, limits } from '../bad-cell.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import type { DlHeader } from './dl-header.ts';
import { dlNumber } from './dl-tokens.ts';

type Side = 'row' | 'column';

/**
 * The rows and columns of a DL file as entities: by label, regardless of capitals as UCINET has it, or by number. In a
 * file of two modes a column of the name of a row is another entity.
 */
export class DlActors {
  readonly #builder: NetworkBuilder;
  readonly #header: DlHeader;
  readonly #byLabel: Readonly<Record<Side, Map<string, string>>>;
  readonly #byNumber: Readonly<Record<Side, string[]>>;

  constructor(builder: NetworkBuilder, header: DlHeader) {
    this.#builder = builder;
    this.#header = header;
    const labels = new Map<string, string>();
    const numbers: string[] = [];
    this.#byLabel = { row: labels, column: header.isTwoMode ? new Map<string, string>() : labels };
    this.#byNumber = { row: numbers, column: header.isTwoMode ? [] : numbers };
  }

  /** Makes entities of the labels given beforehand. */
  announce(line: number): void {
    const { rowLabels, columnLabels, isTwoMode } = this.#header;
    for (const label of rowLabels) this.#announced('row', label, line);
    if (isTwoMode || rowLabels.length === 0)
      for (const label of columnLabels) this.#announced('column', label, line);
  }

  /** Two of the same label are two, told apart by their numbers. */
  #announced(side: Side, label: string, line: number): void {
    const isTaken = label.trim() === '' || this.#byLabel[side].has(label.toUpperCase());
    this.named(side, isTaken ? `${label} [${this.#byNumber[side].length + 1}]`.trim() : label, line);
  }

  /** Makes entities of all numbers for which there is no label, where none are to come. */
  fill(line: number): void {
    const { rows, columns, isTwoMode, embeddedRows, embeddedColumns } = this.#header;
    if (!embeddedRows) for (let number = 1; number <= rows; number++) this.numbered('row', number, line);
    if (isTwoMode && !embeddedColumns)
      for (let number = 1; number <= columns; number++) this.numbered('column', number, line);
  }

  /** The key of what has this label, new where nothing has. */
  named(side: Side, label: string, line: number): string {
    const known = this.#byLabel[side].get(label.toUpperCase());
    if (known !== undefined) return known;
    const text = label.slice(0, limits.label) || `[${this.#byNumber[side].length + 1}]`;
    const key =
      side === 'column' && this.#header.isTwoMode && this.#builder.has(text)
        ? `${text.slice(0, 1900)} [column]`
        : text;
    this.#byLabel[side].set(label.toUpperCase(), key);
    this.#byNumber[side].push(key);
    this.#add(side, key, line).label ??= text;
    return key;
  }

  /** The key of the row or column of this number. */
  numbered(side: Side, number: number, line: number): string {
    const known = this.#byNumber[side][number - 1];
    if (known !== undefined) return known;
    const key = this.#header.isTwoMode ? `${side} ${number}` : `${number}`;
    if (!this.#builder.has(key)) this.#add(side, key, line);
    return key;
  }

  /** The key of what one word of the data names; else why it names nothing. */
  find(side: Side, word: string, line: number): { readonly key: string } | { readonly reason: CellReason } {
    const { embeddedRows, embeddedColumns, rows, columns } = this.#header;
    const isEmbedded = side === 'row' ? embeddedRows : embeddedColumns;
    if (word.length > limits.label) return { reason: 'too-long' };
    if (isEmbedded) return word === '' ? { reason: 'empty' } : { key: this.named(side, word, line) };
    const number = dlNumber(word);
    if (number === undefined) {
      const known = this.#byLabel[side].get(word.toUpperCase());
      return known === undefined ? { reason: 'name-unknown' } : { key: known };
    }
    return number > (side === 'row' ? rows : columns)
      ? { reason: 'out-of-range' }
      : { key: this.numbered(side, number, line) };
  }

  #add(side: Side, key: string, line: number) {
    const isNew = !this.#builder.has(key);
    const entity = this.#builder.entity(key, { line });
    if (isNew && this.#header.isTwoMode)
      this.#builder.addValue(entity, { property: 'mode', text: side, at: { line } });
    return entity;
  }
}

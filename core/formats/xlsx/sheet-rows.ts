import type { Problem } from '../../case/problem.ts';
import type { TextRow } from '../format.ts';
import type { QuickListener } from '../xml/quick-xml.ts';
import type { XmlElement } from '../xml/xml-reader.ts';
import { columnOf, mostColumns, referenceOf } from './cell-reference.ts';
import { cellText, isRounded, type WorkbookTexts } from './cell-text.ts';
import { StringText } from './string-text.ts';

/** Takes a row of a sheet, which ends at its last cell that is not blank; a Problem stops the reading. */
type RowSink = (row: TextRow) => Problem | undefined;

/** Something that a sheet has so many of, and where the first one is. */
interface Counted {
  count: number;
  first: string;
}

/** A cell with a value and no formula as nearly all of them are written; references in a value are left to the reader of XML. */
const plainCell =
  /<c r="([A-Z]{1,3})[1-9]\d{0,6}"(?: s="(\d{1,6})")?(?: t="(s|n|b|e|str)")?><v>([^<>&\r\n]*)<\/v><\/c>/y;

/** The cell that is being read. */
interface OpenCell {
  readonly column: number;
  readonly kind: string;
  readonly style: number;
  value: string;
}

/**
 * Reads the rows of one sheet as they pass (`sheetData` of a worksheet). Cells stand in their columns, formulas are
 * passed over for the value they had; rows without any text are none. `line` is the number of the row in the sheet.
 */
export class SheetRows implements QuickListener {
  readonly #texts: WorkbookTexts;
  readonly #sink: RowSink;
  readonly #open: string[] = [];
  readonly #inline = new StringText();
  readonly #merged: Counted = { count: 0, first: '' };
  readonly #rounded: Counted = { count: 0, first: '' };
  #hidden = 0;
  #line = 0;
  #cells: string[] = [];
  #isHidden = false;
  #column = -1;
  #cell: OpenCell | undefined;

  constructor(texts: WorkbookTexts, sink: RowSink) {
    this.#texts = texts;
    this.#sink = sink;
  }

  open(element: XmlElement): Problem | undefined {
    const { name, attributes } = element;
    this.#open.push(name);
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') return this.#openCell(attributes);
    else if (name === 'mergeCell') count(this.#merged, attributes['ref'] ?? '');
    else if (this.#cell) this.#inline.open(element);
    return undefined;
  }

  /** The plain cells of a row. */
  whole(text: string, from: number): number {
    if (this.#open.at(-1) !== 'row') return from;
    let at = from;
    for (let cell = plainCellAt(text, at); cell; cell = plainCellAt(text, at)) {
      this.#column = cell.column;
      this.#addCell(cell);
      at = plainCell.lastIndex;
    }
    return at;
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#open.at(-1) === 'v') this.#cell.value += text;
    else this.#inline.add(text);
  }

  close(): Problem | undefined {
    const name = this.#open.pop() ?? '';
    if (name === 'row') return this.#closeRow();
    if (name === 'c') this.#closeCell();
    else if (this.#cell) this.#inline.close(name);
    return undefined;
  }

  /** What is to be said of the sheet of this name once it is read. */
  problems(sheet: string): readonly Problem[] {
    const told = (code: 'cells-merged' | 'number-rounded', { count: number, first }: Counted): Problem[] =>
      number === 0 ? [] : [{ code, details: { sheet, count: number, first } }];
    const hidden: Problem[] =
      this.#hidden === 0
        ? []
        : [{ code: 'sheet-hidden', details: { sheet, count: this.#hidden, kind: 'rows' } }];
    return [...hidden, ...told('cells-merged', this.#merged), ...told('number-rounded', this.#rounded)];
  }

  /** A row that does not say which one it is, or says what cannot be, follows the one before. */
  #openRow(attributes: XmlElement['attributes']): void {
    const line = Number(attributes['r']);
    this.#line = Number.isInteger(line) && line > this.#line ? line : this.#line + 1;
    this.#isHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
    this.#cells = [];
    this.#column = -1;
  }

  #openCell({ r, t = 'n', s }: XmlElement['attributes']): Problem | undefined {
    const column = r === undefined ? this.#column + 1 : columnOf(r);
    if (column === undefined || column >= mostColumns)
      return { code: 'syntax-bad', line: Math.max(1, this.#line), details: { reason: 'out-of-range' } };
    this.#column = column;
    this.#cell = { column, kind: t, style: Number(s ?? -1), value: '' };
    return undefined;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const inline = this.#inline.take();
    this.#addCell(cell, cell.kind === 'inlineStr' ? inline : undefined);
  }

  #addCell(cell: OpenCell, inline?: string): void {
    const text = inline ?? cellText(cell, this.#texts);
    if (text.trim() === '') return;
    if (isRounded(cell, text)) count(this.#rounded, referenceOf(cell.column, this.#line));
    while (this.#cells.length < cell.column) this.#cells.push('');
    this.#cells[cell.column] = text;
  }

  #closeRow(): Problem | undefined {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length === 0) return undefined;
    if (this.#isHidden) this.#hidden++;
    return this.#sink({ line: this.#line, cells });
  }
}

function count(counted: Counted, where: string): void {
  if (counted.count++ === 0) counted.first = where.slice(0, 40);
}

/** The plain cell that begins there; undefined where none does. */
function plainCellAt(text: string, at: number): OpenCell | undefined {
  plainCell.lastIndex = at;
  const [, letters, style = '-1', kind = 'n', value = ''] = plainCell.exec(text) ?? [];
  const column = letters === undefined ? undefined : columnOf(letters);
  return column === undefined ? undefined : { column, kind, style: Number(style), value };
}

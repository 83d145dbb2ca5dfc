import type { Problem } from '../../case/problem.ts';
import type { TextRow } from '../format.ts';
import { isBlank, ownText } from '../own-text.ts';
import type { OpenTags, QuickListener } from '../xml/quick-xml.ts';
import type { XmlElement } from '../xml/xml-reader.ts';
import { columnOf, mostColumns, referenceOf } from './cell-reference.ts';
import { cellText, isRounded, type WorkbookTexts } from './cell-text.ts';
import { type CellForm, plainCellAt } from './plain-cell.ts';
import { plainRowStart, RowShape } from './row-shape.ts';
import { StringText } from './string-text.ts';
import { isTrue } from './workbook-sheets.ts';

/** Takes a row of a sheet, which ends at its last cell that is not blank; a Problem stops the reading. */
type RowSink = (row: TextRow) => Problem | undefined;

/** Something that a sheet has so many of, and where the first one is. */
interface Counted {
  count: number;
  first: string;
}

const rowStart = new RegExp(plainRowStart, 'y');
const rowEnd = '</row>';

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
  readonly #sheet: string | undefined;
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
  readonly #shape = new RowShape();
  /** Of the row that is open, how its cells are written; undefined where one of them is not plain. */
  #forms: CellForm[] | undefined;
  #column = -1;
  #cell: OpenCell | undefined;

  /** Rows name the sheet where it is told. */
  constructor(texts: WorkbookTexts, sink: RowSink, sheet?: string) {
    this.#sheet = sheet;
    this.#texts = texts;
    this.#sink = sink;
  }

  open(element: XmlElement): Problem | undefined {
    const { name, attributes } = element;
    this.#open.push(name);
    this.#forms = undefined;
    if (name === 'row') this.#openRow(Number(attributes['r']), isTrue(attributes['hidden']));
    else if (name === 'c') return this.#openCell(attributes);
    else if (name === 'mergeCell') count(this.#merged, attributes['ref'] ?? '');
    else if (this.#cell) this.#inline.open(element);
    return undefined;
  }

  /** Rows, and plain cells in them. */
  whole(text: string, from: number, tags: OpenTags): number | Problem {
    let at = from;
    for (;;) {
      const next = this.#plainPart(text, at, tags);
      if (typeof next !== 'number' || next === at) return next;
      at = next;
    }
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
  #openRow(line: number, isHidden: boolean): void {
    this.#line = Number.isInteger(line) && line > this.#line ? line : this.#line + 1;
    this.#isHidden = isHidden;
    this.#cells = [];
    this.#column = -1;
  }

  #plainPart(text: string, from: number, tags: OpenTags): number | Problem {
    const inside = this.#open.at(-1);
    if (inside === 'row') return this.#plainCells(text, from, tags);
    return inside === 'sheetData' ? this.#plainRow(text, from, tags) : from;
  }

  #plainRow(text: string, from: number, tags: OpenTags): number | Problem {
    if (this.#shape.read(text, from)) return this.#shapedRow(this.#shape);
    rowStart.lastIndex = from;
    const [, line] = rowStart.exec(text) ?? [];
    if (line === undefined || !tags.opened('row')) return from;
    this.#open.push('row');
    this.#openRow(Number(line), false);
    this.#forms = [];
    return rowStart.lastIndex;
  }

  /** A row whose cells are written as those of rows before. */
  #shapedRow({ line, values, forms, end }: RowShape): number | Problem {
    this.#openRow(line, false);
    for (let at = 0; at < forms.length; at++) {
      const [form, value] = [forms[at], values[at + 2]];
      if (form && value !== undefined) this.#addPlain(form, value);
    }
    return this.#closeRow() ?? end;
  }

  /** The plain cells of a row, and its end. */
  #plainCells(text: string, from: number, tags: OpenTags): number | Problem {
    let at = from;
    for (let cell = plainCellAt(text, at); cell; cell = plainCellAt(text, at)) {
      this.#addPlain(cell.form, cell.value);
      this.#forms?.push(cell.form);
      at = cell.end;
    }
    if (!text.startsWith(rowEnd, at) || !tags.closed('row')) return at;
    if (this.#forms) this.#shape.learn(this.#forms);
    return this.close() ?? at + rowEnd.length;
  }

  #addPlain({ column, kind, style }: CellForm, value: string): void {
    this.#column = column;
    this.#add(column, kind, cellText({ kind, style, value: ownText(value) }, this.#texts));
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
    const { column, kind } = cell;
    this.#add(column, kind, kind === 'inlineStr' ? inline : cellText(cell, this.#texts));
  }

  #add(column: number, kind: string, text: string): void {
    if (isBlank(text)) return;
    if (isRounded(kind, text)) count(this.#rounded, referenceOf(column, this.#line));
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = text;
  }

  #closeRow(): Problem | undefined {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length === 0) return undefined;
    if (this.#isHidden) this.#hidden++;
    const [line, sheet] = [this.#line, this.#sheet];
    return this.#sink(sheet === undefined ? { line, cells } : { line, cells, sheet });
  }
}

function count(counted: Counted, where: string): void {
  if (counted.count++ === 0) counted.first = where.slice(0, 40);
}

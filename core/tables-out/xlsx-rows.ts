import { longestCell } from '../formats/losses.ts';
import { guardedAsText } from '../formats/own-table/formula-guard.ts';
import { isPlainXml, xmlText } from '../formats/xml/xml-text.ts';
import type { Cell } from './cell.ts';
import type { SharedTexts } from './shared-texts.ts';

/** Rows by which it is known whether the texts of a column repeat. */
const looked = 256;

/** A column while rows are written. */
interface Column {
  /** How a cell of it begins, up to the number of its row. */
  readonly begin: string;
  /** Different texts so far; undefined once the column is known. */
  texts: Set<string> | undefined;
  told: number;
  isShared: boolean;
}

/**
 * Writes the rows of one sheet. Texts stand in their cells, but for columns whose first texts repeat: those name theirs by
 * number, which takes a third of the room and of the time to pack it.
 */
export class XlsxRows {
  readonly #shared: SharedTexts;
  readonly #columns: readonly Column[];

  constructor(shared: SharedTexts, columns: number) {
    this.#shared = shared;
    this.#columns = Array.from({ length: columns }, (_, at) => ({
      begin: `<c r="${columnName(at)}`,
      texts: new Set<string>(),
      told: 0,
      isShared: false,
    }));
  }

  /** One row; `style` is an attribute that all its cells have. */
  row(line: number, cells: readonly Cell[], style = ''): string {
    let written = `<row r="${line}">`;
    for (let at = 0; at < cells.length; at++) {
      const [cell, column] = [cells[at], this.#columns[at]];
      if (cell === null || cell === undefined || !column) continue;
      const start = `${column.begin}${line}"${style}`;
      written += typeof cell === 'string' ? this.#text(start, column, cell) : numberCell(start, cell.number);
    }
    return `${written}</row>`;
  }

  #text(start: string, column: Column, text: string): string {
    const number = this.#isShared(column, text) ? this.#shared.numberOf(text, stringOf) : undefined;
    if (number === undefined) return `${start} t="inlineStr"><is>${stringOf(text)}</is></c>`;
    return `${start} t="s"><v>${number}</v></c>`;
  }

  #isShared(column: Column, text: string): boolean {
    if (!column.texts) return column.isShared;
    column.texts.add(text);
    if (++column.told < looked) return false;
    column.isShared = column.texts.size * 2 < column.told;
    column.texts = undefined;
    return column.isShared;
  }
}

function numberCell(start: string, number: string): string {
  return `${start}><v>${number}</v></c>`;
}

/** A text as a string of a workbook, which no spreadsheet takes for anything else. */
function stringOf(text: string): string {
  if (isPlain(text)) return `<t>${text}</t>`;
  return `<t xml:space="preserve">${xmlText(withoutEscapes(cut(guardedAsText(text))))}</t>`;
}

/** Whether nothing has to be done to a text, as to most: no guard, no reference, no escape, no blank at its ends. */
function isPlain(text: string): boolean {
  if (!isPlainXml(text) || text.length > longestCell || text.includes('_x')) return false;
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first > apostrophe && last > space;
}

const [space, apostrophe] = [0x20, 0x27];

/** A text as long as a cell may be, never ending inside a character. */
function cut(text: string): string {
  if (text.length <= longestCell) return text;
  return text.slice(0, longestCell).replace(/[\uD800-\uDBFF]$/, '');
}

/** What reads like an escaped character (ST_Xstring) keeps its underscore. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A, B ... Z, AA ...: the letters of a column, from 0. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

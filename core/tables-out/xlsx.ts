import { longestCell } from '../formats/losses.ts';
import { guardedAsText } from '../formats/own-table/formula-guard.ts';
import { xmlAttribute, xmlText } from '../formats/xml/xml-text.ts';
import type { Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { packageParts } from './xlsx-package.ts';
import { declaration, main, type Part } from './xlsx-part.ts';

/** Rows that one sheet of a workbook has room for, the headings among them. */
const mostRows = 1_048_576;
const stride = 256;

/**
 * Tables as a workbook (ECMA-376, SpreadsheetML), member by member. Every text is an inline string, every number a plain
 * decimal, and there are no formulas, no links, no macros. A table with more rows than a sheet goes on in another one.
 */
export function* xlsx(sheets: readonly Sheet[]): Iterable<Part> {
  const names: string[] = [];
  for (const sheet of sheets) {
    const rows = sheet.rows()[Symbol.iterator]();
    let next = rows.next();
    for (let number = 1; number === 1 || next.done !== true; number++) {
      names.push(number === 1 ? sheet.name : `${sheet.name} ${number}`);
      const filled = function* () {
        yield opening(sheet.headings.length) + rowOf(1, sheet.headings, ' s="1"');
        let piece = '';
        for (let at = 2; at <= mostRows && next.done !== true; at++, next = rows.next()) {
          piece += rowOf(at, next.value, '');
          if (at % stride > 0) continue;
          yield piece;
          piece = '';
        }
        yield `${piece}</sheetData></worksheet>`;
      };
      yield { path: `xl/worksheets/sheet${names.length}.xml`, pieces: filled() };
    }
  }
  yield* packageParts(names);
}

function opening(columns: number): string {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews>';
  const widths = `<cols><col min="1" max="${Math.max(1, columns)}" width="18" customWidth="1"/></cols>`;
  return `${declaration}<worksheet xmlns="${main}">${frozen}${widths}<sheetData>`;
}

function rowOf(row: number, cells: readonly Cell[], style: string): string {
  const written = cells.map((cell, column) => cellOf(cell, `${columnName(column)}${row}`, style));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellOf(cell: Cell, at: string, style: string): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return `<c r="${xmlAttribute(at)}"${style}><v>${cell.number}</v></c>`;
  const text = xmlText(withoutEscapes(cut(guardedAsText(cell))));
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

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

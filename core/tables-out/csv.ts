import { guarded } from '../formats/own-table/formula-guard.ts';
import { shownText } from '../formats/xml/xml-text.ts';
import type { Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** Rows to a piece. */
const stride = 256;

/**
 * A table as CSV (RFC 4180, UTF-8 with a mark at its beginning, by which spreadsheets know it). Texts that a spreadsheet
 * would work out are guarded by an apostrophe.
 */
export function* csv({ headings, rows }: Sheet): Iterable<string> {
  let piece = `\uFEFF${lineOf(headings)}`;
  let held = 0;
  for (const row of rows()) {
    piece += lineOf(row);
    if (++held % stride > 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell.number;
  const text = guarded(shownText(cell));
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

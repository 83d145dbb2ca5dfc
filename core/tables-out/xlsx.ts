import { SharedTexts } from './shared-texts.ts';
import type { Sheet } from './sheet.ts';
import { packageParts } from './xlsx-package.ts';
import { declaration, main, type Part } from './xlsx-part.ts';
import { XlsxRows } from './xlsx-rows.ts';

/** Rows that one sheet of a workbook has room for, the headings among them. */
const mostRows = 1_048_576;
const stride = 256;

/**
 * Tables as a workbook (ECMA-376, SpreadsheetML), member by member. Every text is a string, every number a plain decimal, and there are no formulas, no links, no macros. A table with more rows than a sheet goes on in another one.
 */
export function* xlsx(sheets: readonly Sheet[]): Iterable<Part> {
  const names: string[] = [];
  const shared = new SharedTexts();
  for (const sheet of sheets) {
    const rows = sheet.rows()[Symbol.iterator]();
    let next = rows.next();
    for (let number = 1; number === 1 || next.done !== true; number++) {
      names.push(number === 1 ? sheet.name : `${sheet.name} ${number}`);
      const filled = function* () {
        const writer = new XlsxRows(shared, sheet.headings.length);
        yield opening(sheet.headings.length) + writer.row(1, sheet.headings, ' s="1"');
        let piece = '';
        for (let at = 2; at <= mostRows && next.done !== true; at++, next = rows.next()) {
          piece += writer.row(at, next.value);
          if (at % stride > 0) continue;
          yield piece;
          piece = '';
        }
        yield `${piece}</sheetData></worksheet>`;
      };
      yield { path: `xl/worksheets/sheet${names.length}.xml`, pieces: filled() };
    }
  }
  if (shared.size > 0) yield shared.part();
  yield* packageParts(names, shared.size > 0);
}

function opening(columns: number): string {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews>';
  const widths = `<cols><col min="1" max="${Math.max(1, columns)}" width="18" customWidth="1"/></cols>`;
  return `${declaration}<worksheet xmlns="${main}">${frozen}${widths}<sheetData>`;
}

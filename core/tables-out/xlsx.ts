import { asPieces, type Steps } from '../tables/steps.ts';
import type { Cell } from './cell.ts';
import { SharedTexts } from './shared-texts.ts';
import type { Sheet } from './sheet.ts';
import { packageParts } from './xlsx-package.ts';
import { declaration, main, type Part } from './xlsx-part.ts';
import { XlsxRows } from './xlsx-rows.ts';

/** Rows that one sheet of a workbook has room for, the headings among them. */
const mostRows = 1_048_576;
const stride = 256;

/**
 * Tables as a workbook (ECMA-376, SpreadsheetML), member by member, each to be written before the next is asked for. Every text is a string, every number a plain decimal, and there are no formulas, no links, no macros. A table with more rows than a sheet goes on in another one.
 */
export function* xlsx(sheets: readonly Steps<Sheet>[]): Iterable<Part> {
  const names: string[] = [];
  const shared = new SharedTexts();
  for (const steps of sheets) {
    const filling = new Filling(steps, shared);
    for (let number = 1; number === 1 || filling.hasMore; number++) {
      yield { path: `xl/worksheets/sheet${names.length + 1}.xml`, pieces: filling.pieces() };
      names.push(number === 1 ? filling.name : `${filling.name} ${number}`);
    }
  }
  if (shared.size > 0) yield shared.part();
  yield* packageParts(names, shared.size > 0);
}

/** One table on its way into as many sheets as it needs. */
class Filling {
  readonly #steps: Steps<Sheet>;
  readonly #shared: SharedTexts;
  #sheet: Sheet = { name: '', headings: [], rows: () => [] };
  #rows: Iterator<readonly Cell[]> | null = null;
  #next: readonly Cell[] | undefined;

  constructor(steps: Steps<Sheet>, shared: SharedTexts) {
    this.#steps = steps;
    this.#shared = shared;
  }

  /** Its name and whether rows are left; known once a sheet is written. */
  get name(): string {
    return this.#sheet.name;
  }

  get hasMore(): boolean {
    return this.#next !== undefined;
  }

  /** The next sheet. */
  *pieces(): Iterable<string> {
    const rows = this.#rows ?? (yield* this.#begun());
    const { headings } = this.#sheet;
    const writer = new XlsxRows(this.#shared, headings.length);
    let piece = opening(headings.length) + writer.row(1, headings, ' s="1"');
    for (let at = 2; at <= mostRows && this.#next !== undefined; at++) {
      piece += writer.row(at, this.#next);
      this.#next = nextOf(rows);
      if (at % stride > 0) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sheetData></worksheet>`;
  }

  *#begun(): Generator<string, Iterator<readonly Cell[]>, undefined> {
    this.#sheet = yield* asPieces(this.#steps);
    const rows = this.#sheet.rows()[Symbol.iterator]();
    this.#rows = rows;
    this.#next = nextOf(rows);
    return rows;
  }
}

function nextOf<T>(all: Iterator<T>): T | undefined {
  const next = all.next();
  return next.done === true ? undefined : next.value;
}

function opening(columns: number): string {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews>';
  const widths = `<cols><col min="1" max="${Math.max(1, columns)}" width="18" customWidth="1"/></cols>`;
  return `${declaration}<worksheet xmlns="${main}">${frozen}${widths}<sheetData>`;
}

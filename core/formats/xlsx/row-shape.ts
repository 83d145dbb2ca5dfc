import { type CellForm, patternOf } from './plain-cell.ts';

/** The start of a row that is shown, as programs write it: each attribute but the first in its turn or not at all. */
export const plainRowStart =
  '<row r="([1-9]\\d{0,6})"(?: spans="[\\d: ]*")?(?: s="\\d+")?(?: customFormat="[01]")?(?: ht="[\\d.]+")?' +
  '(?: customHeight="[01]")?(?: x14ac:dyDescent="[\\d.]+")?>';

/** Columns of a shape, and ways in which cells of one column are written. */
const [mostColumns, mostForms] = [64, 4];
/** Rows that may miss before it counts how many do not. */
const missesFree = 100;

/** Reads whole rows of a sheet at once by the ways in which cells of the rows before were written, column by column. */
export class RowShape {
  /** By column, the way met last first. */
  readonly #columns = new Map<number, readonly CellForm[]>();
  #pattern: RegExp | undefined;
  #hits = 0;
  #misses = 0;
  /** In the order of `values`. */
  forms: readonly CellForm[] = [];
  /** Of the row that was read last: its line, its values, undefined for cells it does not have, and where it ends. */
  line = 0;
  values: readonly (string | undefined)[] = [];
  end = 0;

  /** Whether a row that begins here fits and was read. */
  read(text: string, at: number): boolean {
    const pattern = this.#pattern;
    if (!pattern) return false;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) {
      this.#misses++;
      if (this.#isGivenUp) this.#pattern = undefined;
      return false;
    }
    this.#hits++;
    this.line = Number(match[1]);
    this.values = match;
    this.end = pattern.lastIndex;
    return true;
  }

  /** Takes up the ways in which the cells of a row were written that did not fit. */
  learn(cells: readonly CellForm[]): void {
    if (this.#isGivenUp || !inOrder(cells) || !this.#hasRoom(cells)) return;
    const unknown = cells.filter((cell) => !this.#formsOf(cell).some((form) => isSame(form, cell)));
    if (unknown.length === 0) return;
    for (const cell of unknown) this.#columns.set(cell.column, [cell, ...this.#formsOf(cell)]);
    this.#compile();
  }

  /** Of a sheet whose rows are mostly unlike those before, trying costs more than it gains. */
  get #isGivenUp(): boolean {
    return this.#misses > missesFree + this.#hits;
  }

  #formsOf({ column }: CellForm): readonly CellForm[] {
    return this.#columns.get(column) ?? [];
  }

  #hasRoom(cells: readonly CellForm[]): boolean {
    const added = cells.filter(({ column }) => !this.#columns.has(column)).length;
    return (
      this.#columns.size + added <= mostColumns &&
      cells.every((cell) => this.#formsOf(cell).length < mostForms)
    );
  }

  #compile(): void {
    const columns = [...this.#columns].toSorted(([one], [other]) => one - other).map(([, forms]) => forms);
    this.forms = columns.flat();
    const cells = columns.map((forms) => `(?:${forms.map(patternOf).join('|')})?`);
    this.#pattern = new RegExp(`${plainRowStart}${cells.join('')}</row>`, 'y');
  }
}

function inOrder(cells: readonly CellForm[]): boolean {
  return cells.every(({ column }, at) => at === 0 || column > (cells[at - 1]?.column ?? 0));
}

function isSame(one: CellForm, other: CellForm): boolean {
  return one.attributes === other.attributes;
}

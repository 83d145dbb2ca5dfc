import type { ColumnAccount } from '../formats/table-account.ts';

export type CellFate = Exclude<keyof ColumnAccount, 'column'>;

/** Counts what becomes of every cell. */
export class CellAccount {
  readonly #columns: readonly { -readonly [Key in keyof ColumnAccount]: ColumnAccount[Key] }[];

  constructor(headings: readonly string[]) {
    const none = { used: 0, blank: 0, unmapped: 0, ruled: 0, idle: 0, rejected: 0 };
    this.#columns = headings.map((column) => ({ column, ...none }));
  }

  count(column: number, fate: CellFate): void {
    const account = this.#columns[column];
    if (account) account[fate]++;
  }

  /** Counts a whole row as one. Cells beyond the headings belong to the last column. */
  countRow(fate: CellFate): void {
    for (const account of this.#columns) account[fate]++;
  }

  get columns(): readonly ColumnAccount[] {
    return this.#columns;
  }
}

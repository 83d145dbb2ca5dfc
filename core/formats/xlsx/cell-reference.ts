/** Columns that a sheet can have (Excel 2007 and later). */
export const mostColumns = 16_384;

/** Column of a reference such as `BC12`, from 0; undefined where it is none or lies beyond every sheet. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
    if (column > mostColumns) return undefined;
  }
  return column === 0 ? undefined : column - 1;
}

/** What a sheet calls a cell: `BC12` for column 54 (from 0) of line 12. */
export function referenceOf(column: number, line: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${line}`;
}

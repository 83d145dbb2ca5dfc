import type { TextRow } from '../format.ts';

/**
 * Gives the rows of a sheet the width of its table, which the row of its headings has: `skip` rows stand above that one;
 * without headings the width is said. A cell beyond it stays, so that nothing is cut off in silence.
 */
export function fitRows(skip: number, width?: number): (row: TextRow) => TextRow {
  let above = skip;
  let wide = width;
  return (row) => {
    if (above > 0) {
      above--;
      return row;
    }
    wide ??= row.cells.length;
    if (row.cells.length >= wide) return row;
    const blank = Array.from({ length: wide - row.cells.length }, () => '');
    return { ...row, cells: [...row.cells, ...blank] };
  };
}

/** Shades of a heat grid, without the one for nothing. */
export const heatSteps = 6;

/** The shade of a count, 1 to `heatSteps` in even steps up to the highest; 0 for none. */
export function heatOf(count: number, highest: number): number {
  return count <= 0 ? 0 : Math.min(heatSteps, Math.ceil((count / highest) * heatSteps));
}

/** A cell by where it stands, counted from 0, heads left out. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell of a table; undefined for keys that lead nowhere. */
export function cellAfterKey(
  key: string,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number },
): Cell | undefined {
  const steps: Readonly<Record<string, Cell>> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
  };
  const wanted = steps[key];
  const within = (at: number, count: number) => Math.min(count - 1, Math.max(0, at));
  return wanted && { row: within(wanted.row, size.rows), column: within(wanted.column, size.columns) };
}

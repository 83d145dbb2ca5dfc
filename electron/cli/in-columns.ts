/** One cell of a line; numbers stand on the right. */
type Cell = string | { readonly right: string };

/** Lines whose cells stand below each other, two blanks apart. The last cell of each is as long as it is. */
export function inColumns(rows: readonly (readonly Cell[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, textOf(cell).length)));
  return rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function padded(cell: Cell, width: number): string {
  return typeof cell === 'string' ? cell.padEnd(width) : cell.right.padStart(width);
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.right;
}

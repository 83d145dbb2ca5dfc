import type { Direction } from '../../case/link.ts';
import { limits } from '../bad-cell.ts';
import type { DraftLink } from '../format.ts';

/** One row of a matrix that could be read: its non-zero cells by column, and the columns whose cells could not. */
export interface MatrixRow {
  readonly name: string;
  readonly line: number;
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly unread: ReadonlySet<string>;
}

/**
 * The links of a matrix. Where every two cells that mirror each other hold the same text, each such pair is one link
 * without direction; otherwise every non-zero cell is one link from its row to its column.
 */
export function matrixLinks(rows: ReadonlyMap<string, MatrixRow>): DraftLink[] {
  const cells = [...rows.values()].flatMap((row) =>
    [...row.cells].map(([column, text]) => ({ row, column, text })),
  );
  const symmetric = cells.every(({ row, column, text }) => {
    const mirror = rows.get(column);
    return !mirror || mirror.unread.has(row.name) || mirror.cells.get(row.name) === text;
  });
  if (!symmetric) return cells.map((cell) => linkOf(cell, 'forward'));
  const done = new Map<string, Set<string>>();
  const links: DraftLink[] = [];
  for (const cell of cells) {
    if (done.get(cell.column)?.has(cell.row.name)) continue;
    const mates = done.get(cell.row.name) ?? new Set();
    done.set(cell.row.name, mates.add(cell.column));
    links.push(linkOf(cell, 'none'));
  }
  return links;
}

interface MatrixCell {
  readonly row: MatrixRow;
  readonly column: string;
  readonly text: string;
}

function linkOf({ row, column, text }: MatrixCell, direction: Direction): DraftLink {
  const at = { line: row.line, row: row.row, column: column.slice(0, limits.place) };
  return { from: row.name, to: column, direction, values: [{ property: 'weight', text, at }], at };
}

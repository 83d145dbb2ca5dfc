import type { TextRow } from '../../core/formats/format.ts';
import { RowCutter } from '../../core/formats/row-feeds/row-cutter.ts';

const delimiters = [',', ';', '\t', '|'];
const rowsLookedAt = 50;

/** How a delimited file begins: what parts its cells, and its first rows (at most 50), numbered as if each were one line. */
interface DelimitedHead {
  readonly delimiter: string;
  readonly rows: readonly TextRow[];
}

/**
 * Works out which of comma, semicolon, tab and vertical bar parts the cells: the one that gives most of the first rows
 * the same number of cells, whatever stands above them, and among equals the one that gives most cells.
 */
export function sniffDelimiter(head: string): DelimitedHead {
  let best: DelimitedHead = { delimiter: ',', rows: [] };
  for (const delimiter of delimiters) {
    const candidate = { delimiter, rows: firstRows(head, delimiter) };
    if (best.rows.length === 0 || fit(candidate) > fit(best)) best = candidate;
  }
  return best;
}

function fit({ rows }: DelimitedHead): number {
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
  const most = widths.map((width) => {
    const regular = widths.filter((other) => other === width).length / rows.length;
    return regular + width / 1_000_000;
  });
  return Math.max(0, ...most);
}

/** The head may end inside a quoted cell; the rows before it are enough to look at. */
function firstRows(head: string, delimiter: string): TextRow[] {
  const cutter = new RowCutter(head, 1, { delimiter, isWhole: true, isLoose: true });
  const rows: TextRow[] = [];
  while (rows.length < rowsLookedAt) {
    const cells = cutter.next();
    if (!cells || 'code' in cells) break;
    if (cells.some((cell) => cell !== '') || cells.length > 1) rows.push({ line: rows.length + 1, cells });
  }
  return rows;
}

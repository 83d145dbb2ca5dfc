import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

import type { TextRow } from '../../core/formats/format.ts';

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

function firstRows(head: string, delimiter: string): TextRow[] {
  const rows: TextRow[] = [];
  try {
    parse(head, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: rowsLookedAt,
      on_record: (cells: string[]) => {
        rows.push({ line: rows.length + 1, cells });
        return null;
      },
    });
  } catch (error) {
    // The head may end inside a quoted cell; the rows before it are enough to look at.
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

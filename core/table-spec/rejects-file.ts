import type { Problem } from '../case/problem.ts';
import type { TableAccount } from '../formats/table-account.ts';

/** The heading by which a file of rejected rows is known: its column holds the reasons. */
const reasonHeading = 'benang:reason';

/** Signs by which a spreadsheet takes a text for a formula, also behind white space and in their wide forms. */
const formula = /^[\s'\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * The rejected rows of a table as a file that can be mended and imported again: the headings, then each row as it was,
 * with the reason in a column of its own. A text that a spreadsheet would take for a formula stands behind an apostrophe,
 * which the import takes away again.
 */
export function* writeRejects(
  { headings, rejects }: TableAccount,
  separator: string,
  say: (problem: Problem) => string,
): Iterable<string> {
  yield line([...headings, reasonHeading], separator);
  for (const { cells, problem } of rejects) yield line([...cells, say(problem)], separator);
}

/** Whether these headings are those of a file of rejected rows. */
export function isOfRejects(headings: readonly string[]): boolean {
  return headings.at(-1)?.trim() === reasonHeading;
}

/** The cells of a row of such a file as they stood in the file that it comes from. */
export function asRejected(cells: readonly string[]): readonly string[] {
  return cells
    .slice(0, -1)
    .map((cell) => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell));
}

function line(cells: readonly string[], separator: string): string {
  return `${cells.map((cell) => quoted(formula.test(cell) ? `'${cell}` : cell, separator)).join(separator)}\r\n`;
}

function quoted(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]|^\s|\s$/.test(cell);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

import { fail, type Result, succeed } from '../case/problem.ts';
import { badHeading, limits } from './bad-cell.ts';
import type { TextRow } from './format.ts';

/** The name of a column that has no heading of its own; `position` counts from 0. */
export function unnamedColumn(position: number): string {
  return `column ${position + 1}`;
}

/** The columns' headings, trimmed; two that are the same refuse the file, naming both columns. */
export function readHeadings(row: TextRow): Result<readonly string[]> {
  const headings = row.cells.map((cell, position) => cell.trim() || unnamedColumn(position));
  const seen = new Map<string, number>();
  for (const [position, heading] of headings.entries()) {
    if (heading.length > limits.property)
      return { ok: false, problem: badHeading(row.line, heading, 'too-long') };
    const first = seen.get(heading);
    if (first !== undefined)
      return fail('header-duplicate', {
        line: row.line,
        column: heading,
        details: { first: first + 1, second: position + 1 },
      });
    seen.set(heading, position);
  }
  return succeed(headings);
}

import type { CaseTypes } from '../../catalogue/case-types.ts';
import { unspecifiedLink } from '../../catalogue/link-types.ts';
import type { Suggested } from './suggested.ts';
import type { TableToTranslate } from './table-to-translate.ts';
import { typeNamedBy, usualLink } from './type-words.ts';

/** Fewer columns of numbers than this are properties of a row, not a matrix. */
const fewest = 3;
const marks = new Set(['', '0', '1', 'x', 'X', '-', '✓']);

/**
 * A table whose first column names its rows and whose others hold numbers or marks alone: each cell that is not empty
 * becomes a link between what its row and what its column name. Undefined for any other table.
 */
export function suggestMatrix(table: TableToTranslate, types: CaseTypes): Suggested | undefined {
  const cells = cellsOf(table);
  const [first] = table.columns;
  if (!cells || !first) return undefined;
  const { isOfOnePeople, isMarked } = cells;
  const [heading, cell] = [unused('column', table.headings), unused('cell', table.headings)];
  const from = typeNamedBy(first.heading, types) ?? 'person';
  const to = isOfOnePeople ? from : 'event';
  const entity = (name: string, type: string, key: string) => ({
    ...{ name, type: { always: type }, key: [key], properties: [], sameBy: [] },
  });
  return {
    entities: [entity('row', from, first.heading), entity('column', to, heading)],
    links: [
      {
        ...{ from: 'row', to: 'column', type: { always: usualLink(from, to) ?? unspecifiedLink } },
        direction: { always: isOfOnePeople ? 'forward' : 'none' },
        properties: isMarked ? [] : [{ column: cell, property: 'weight' }],
      },
    ],
    steps: [],
    unfold: { keep: [first.heading], heading, cell, nothing: ['0', '-'] },
  };
}

/** What the cells of a matrix are; undefined where the table is none. */
interface Cells {
  /** Rows and columns are headed alike. */
  readonly isOfOnePeople: boolean;
  /** They say no more than whether there is something. */
  readonly isMarked: boolean;
}

function cellsOf({ columns, rows, hasHeadings }: TableToTranslate): Cells | undefined {
  const [first, ...wide] = columns;
  if (!hasHeadings || !first || wide.length < fewest || first.distinct < first.filled) return undefined;
  const names = new Set(rows.map(({ cells }) => cells[0]?.trim() ?? ''));
  const isOfOnePeople = wide.filter(({ heading }) => names.has(heading)).length * 2 > wide.length;
  const isMarked =
    wide.some(({ filled }) => filled > 0) &&
    rows.every(({ cells }) => cells.slice(1).every((cell) => marks.has(cell.trim())));
  const isNumbers = wide.every(({ kind, filled }) => kind === 'number' || filled === 0);
  return isMarked || (isNumbers && isOfOnePeople) ? { isOfOnePeople, isMarked } : undefined;
}

function unused(name: string, headings: readonly string[]): string {
  return headings.includes(name) ? unused(`${name}’`, headings) : name;
}

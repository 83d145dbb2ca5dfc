import { fail, type Result, succeed } from '../../case/problem.ts';
import { entityRoles } from '../describe-entity.ts';
import type { TableFormat, TextRow } from '../format.ts';
import { rolesOf } from '../heading-roles.ts';
import { linkRoles } from '../link-roles.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import { readHeadings, unnamedColumn } from '../read-headings.ts';
import { readRows, type Table } from '../read-rows.ts';
import { findLinkEnds } from './link-ends.ts';
import { linkRows } from './link-rows.ts';

/** Widest table without known headings that still looks like a list of links. */
const widestBareList = 3;

/** One link a row; its ends and what is said of it are found by the columns' headings. */
export const edgeList: TableFormat = {
  id: 'edge-list',
  version: 1,
  input: 'rows',
  extensions: ['csv', 'tsv', 'txt'],
  recognise(head) {
    const first = head[0];
    if (!first) return 0;
    if (findLinkEnds(first.cells)) return 0.9;
    return looksBare(first) ? 0.1 : 0;
  },
  read: () => readRows(openHeaded),
};

/** One link a row without headings: the first two columns are its ends. Only when asked for, never recognised. */
export const bareEdgeList: TableFormat = {
  id: 'edge-list-bare',
  version: 1,
  input: 'rows',
  extensions: ['csv', 'tsv', 'txt'],
  recognise: () => 0,
  read: () => readRows(openBare),
};

function openHeaded(first: TextRow, builder: NetworkBuilder): Result<Table> {
  const headings = readHeadings(first);
  if (!headings.ok) return headings;
  const ends = findLinkEnds(headings.value);
  if (!ends)
    return fail(looksBare(first) ? 'header-missing' : 'column-missing', {
      line: first.line,
      details: { columns: 'source, target' },
    });
  const rest = headings.value.map((heading, column) =>
    column === ends.from || column === ends.to ? '' : heading,
  );
  return succeed(linkRows(builder, headings.value, ends, rolesOf(rest, linkRoles)));
}

function openBare(first: TextRow, builder: NetworkBuilder): Result<Table> {
  const headings = first.cells.map((_, position) => unnamedColumn(position));
  if (headings.length < 2)
    return fail('column-missing', { line: first.line, details: { columns: 'source, target' } });
  const ends = { from: 0, to: 1, direction: 'none' } as const;
  return succeed({ ...linkRows(builder, headings, ends, []), firstIsData: true });
}

/** Narrow and headed like nothing we know: perhaps data, so it is not guessed which column is which. */
function looksBare({ cells }: TextRow): boolean {
  const known = rolesOf(cells, entityRoles).some((role) => role === 'key' || role === 'label');
  return cells.length >= 2 && cells.length <= widestBareList && !known;
}

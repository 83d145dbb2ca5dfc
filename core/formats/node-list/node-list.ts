import { fail, type Result, succeed } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import { cellsOf, isSilent } from '../cell.ts';
import { describeEntity, entityRoles } from '../describe-entity.ts';
import type { TableFormat, TextRow } from '../format.ts';
import { rolesOf } from '../heading-roles.ts';
import type { NetworkBuilder } from '../network-builder.ts';
import { readHeadings } from '../read-headings.ts';
import { type DataRow, readRows, type Table } from '../read-rows.ts';

/** One entity a row, or several rows of one entity that carry the same key; every other column is a value. */
export const nodeList: TableFormat = {
  id: 'node-list',
  version: 1,
  input: 'rows',
  extensions: ['csv', 'tsv', 'txt'],
  recognise: (head) => (head[0] && keyColumn(head[0].cells) !== undefined ? 0.6 : 0),
  read: () => readRows(open),
};

function open(first: TextRow, builder: NetworkBuilder): Result<Table> {
  const read = readHeadings(first);
  if (!read.ok) return read;
  const headings = read.value;
  const key = keyColumn(headings);
  if (key === undefined)
    return fail('column-missing', { line: first.line, details: { columns: 'id, name' } });
  const roles = rolesOf(headings, entityRoles);
  return succeed({
    headings,
    row: (row: DataRow) => {
      const cells = cellsOf(row, headings, roles);
      const name = cells[key];
      if (!name || isSilent(name)) return badCell(row.line, headings[key] ?? '', 'empty');
      if (name.text.length > limits.key) return badCell(row.line, name.property, 'too-long');
      const entity = builder.entity(name.text, { line: row.line, row: row.row });
      describeEntity(
        builder,
        entity,
        cells.filter((cell) => cell.role !== 'key'),
      );
      return undefined;
    },
  });
}

/** Where the key stands; entities of a list without ids go by their names. */
function keyColumn(headings: readonly string[]): number | undefined {
  const roles = rolesOf(headings, entityRoles);
  const key = roles.indexOf('key');
  const column = key >= 0 ? key : roles.indexOf('label');
  return column >= 0 ? column : undefined;
}

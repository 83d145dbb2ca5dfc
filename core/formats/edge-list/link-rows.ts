import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import { type Cell, cellsOf, isSilent } from '../cell.ts';
import { describeLink } from '../describe-link.ts';
import type { DraftLink } from '../format.ts';
import type { LinkRole } from '../link-roles.ts';
import type { Growing, NetworkBuilder } from '../network-builder.ts';
import type { DataRow, Table } from '../read-rows.ts';
import type { LinkEnds } from './link-ends.ts';

type LinkCell = Cell<LinkRole>;

/** Reads each row as one link between the entities its two end columns name. */
export function linkRows(
  builder: NetworkBuilder,
  headings: readonly string[],
  ends: LinkEnds,
  roles: readonly (LinkRole | undefined)[],
): Table {
  return {
    headings,
    row: (row) => {
      const cells = cellsOf(row, headings, roles);
      const [from, to] = [cells[ends.from], cells[ends.to]];
      return from && to && addLink(builder, row, { from, to, direction: ends.direction, cells });
    },
  };
}

interface RowLink extends Pick<DraftLink, 'direction'> {
  readonly from: LinkCell;
  readonly to: LinkCell;
  readonly cells: readonly LinkCell[];
}

function addLink(builder: NetworkBuilder, { line, row }: DataRow, said: RowLink): Problem | undefined {
  for (const end of [said.from, said.to]) {
    if (isSilent(end)) return badCell(line, end.property, 'empty');
    if (end.text.length > limits.key) return badCell(line, end.property, 'too-long');
  }
  const link: Growing<DraftLink> = {
    from: builder.entity(said.from.text, said.from.at).key,
    to: builder.entity(said.to.text, said.to.at).key,
    direction: said.direction,
    values: [],
    at: { line, row },
  };
  const others = said.cells.filter((cell) => cell !== said.from && cell !== said.to);
  describeLink(builder, link, withGephiType(others));
  builder.addLink(link);
  return undefined;
}

/** Gephi writes Directed or Undirected into its column Type; it has no column for the direction itself. */
function withGephiType(cells: readonly LinkCell[]): readonly LinkCell[] {
  if (cells.some(({ role }) => role === 'direction')) return cells;
  return cells.map((cell) =>
    cell.role === 'type' && /^\s*(un)?directed\s*$/i.test(cell.text) ? { ...cell, role: 'direction' } : cell,
  );
}

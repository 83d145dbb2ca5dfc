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
  for (const { property, ...end } of [said.from, said.to]) {
    if (isSilent({ property, ...end })) return badCell(line, property, 'empty');
    if (end.text.length > limits.key) return badCell(line, property, 'too-long');
  }
  const link: Growing<DraftLink> = {
    from: builder.entity(said.from.text, said.from.at).key,
    to: builder.entity(said.to.text, said.to.at).key,
    direction: said.direction,
    values: [],
    at: { line, row },
  };
  describeLink(link, said.cells.filter((cell) => cell !== said.from && cell !== said.to).map(withGephiType));
  builder.addLink(link);
  return undefined;
}

/** Gephi writes Directed or Undirected into its column Type. */
function withGephiType(cell: LinkCell): LinkCell {
  const isDirection = cell.role === 'type' && /^\s*(un)?directed\s*$/i.test(cell.text);
  return isDirection ? { ...cell, role: 'direction' } : cell;
}

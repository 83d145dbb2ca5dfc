import { badCell } from '../bad-cell.ts';
import { asValue, type Cell } from '../cell.ts';
import { describeLink } from '../describe-link.ts';
import type { DraftLink } from '../format.ts';
import type { LinkRole } from '../link-roles.ts';
import type { Growing, NetworkBuilder } from '../network-builder.ts';
import type { DataRow } from '../read-rows.ts';
import type { TableColumn } from './column-words.ts';
import { type OwnCell, ownTable } from './own-rows.ts';

const forPeople: ReadonlySet<TableColumn> = new Set([
  ...(['from', 'fromName', 'to', 'toName', 'typeName', 'sources', 'grade', 'handling', 'synthetic'] as const),
]);

/** The links of a case as we write them: one a row, and one row more for every further value of a property. */
export const linkTable = ownTable({
  id: 'link-table',
  needed: ['key', 'from', 'to', 'type', 'typeName', 'sources', 'grade', 'handling'],
  take: () => {
    const known = new Map<string, Growing<DraftLink>>();
    return (cells, row, builder) => {
      const [from, to] = (['from', 'to'] as const).map((end) => cells.find(({ role }) => role === end)?.text);
      if (from === undefined || to === undefined)
        return badCell(row.line, from === undefined ? 'from' : 'to', 'empty');
      const key = cells.find(({ role }) => role === 'key')?.text;
      const more = key === undefined ? undefined : known.get(key);
      if (more) addValues(more, cells, builder, row.line);
      else {
        const link = linkOf({ from, to }, cells, row, builder);
        if (key !== undefined) known.set(key, link);
      }
      return undefined;
    };
  },
});

function linkOf(
  ends: Pick<DraftLink, 'from' | 'to'>,
  cells: readonly OwnCell[],
  { line, row }: DataRow,
  builder: NetworkBuilder,
): Growing<DraftLink> {
  const at = { line, row };
  const link: Growing<DraftLink> = {
    from: builder.entity(ends.from, at).key,
    to: builder.entity(ends.to, at).key,
    direction: 'none',
    values: [],
    at,
  };
  describeLink(builder, link, cells.filter(isTold).map(asLinkCell));
  builder.addLink(link);
  return link;
}

function addValues(
  link: Growing<DraftLink>,
  cells: readonly OwnCell[],
  builder: NetworkBuilder,
  line: number,
): void {
  const values = cells.filter(({ role }) => role === undefined).map(asValue);
  link.values.push(...values);
  builder.hold(values.length, line);
}

function isTold({ role }: OwnCell): boolean {
  return role === undefined || !forPeople.has(role);
}

function asLinkCell(cell: OwnCell): Cell<LinkRole> {
  return { ...cell, role: cell.role as LinkRole | undefined };
}

import type { CaseTypes } from '../../catalogue/case-types.ts';
import { unspecifiedLink } from '../../catalogue/link-types.ts';
import { rolesOf } from '../../formats/heading-roles.ts';
import { keylessLinkRoles, type LinkRole } from '../../formats/link-roles.ts';
import type { LinkSpec } from '../table-spec.ts';
import { propertyName } from './property-words.ts';
import type { TableColumn } from './table-to-translate.ts';
import { usualLink } from './type-words.ts';
import type { When } from './when.ts';

/** Two entities of a row, by name and type. */
export interface LinkEnds {
  readonly from: string;
  readonly to: string;
  readonly types: readonly [string, string];
  readonly direction: LinkSpec['direction']['always'] & string;
}

/** The specification of a link whose ends are told of elsewhere, with what the other columns of its row say of it. */
export function linkOf(
  { from, to, types: [left, right], direction }: LinkEnds,
  columns: readonly TableColumn[],
  { start, end }: When,
  types: Pick<CaseTypes, 'property'>,
): LinkSpec {
  const said = saidBy(columns);
  const always = usualLink(left, right) ?? unspecifiedLink;
  return {
    ...{ from, to, type: { always, ...(said.type !== undefined && { column: said.type }) } },
    direction: { always: direction },
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...moneyIn(said),
    ...(said.count !== undefined && { count: said.count }),
    properties: columns
      .filter(({ heading }) => !Object.values(said).includes(heading))
      .map(({ heading }) => ({ column: heading, property: propertyName(heading, [], types) })),
  };
}

type Said = Partial<Record<'type' | 'count' | 'amount' | 'currency', string>>;

/** Columns that say something a link has a place of its own for, by their headings or by money in them. */
function saidBy(columns: readonly TableColumn[]): Said {
  const roles = rolesOf(
    columns.map(({ heading }) => heading),
    keylessLinkRoles,
  );
  const columnOf = (role: LinkRole): string | undefined => columns[roles.indexOf(role)]?.heading;
  const [type, count, currency] = [columnOf('type'), columnOf('count'), columnOf('currency')];
  const amount = columnOf('amount') ?? columns.find(({ kind }) => kind === 'money')?.heading;
  return {
    ...(type !== undefined && { type }),
    ...(count !== undefined && { count }),
    ...(amount !== undefined && { amount }),
    ...(amount !== undefined && currency !== undefined && { currency }),
  };
}

function moneyIn({ amount, currency }: Said): Pick<LinkSpec, 'amount' | 'currency'> {
  return {
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency: { column: currency } }),
  };
}

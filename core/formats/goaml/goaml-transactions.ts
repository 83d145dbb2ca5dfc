import type { Problem } from '../../case/problem.ts';
import { badCell } from '../bad-cell.ts';
import type { LinkRole } from '../link-roles.ts';
import type { Said, Teller } from '../teller.ts';
import { childText, grandchildrenOf, saidBy } from '../xml/xml-frames.ts';
import { childOf, type XmlTree } from '../xml/xml-tree.ts';
import type { GoamlParties } from './goaml-parties.ts';
import { dayOr, saidIn } from './goaml-said.ts';

/** What the transactions of a report share. */
interface Context {
  readonly teller: Teller;
  readonly parties: GoamlParties;
  /** The currency of `amount_local`. */
  readonly currency: string | undefined;
}

/** One side of a transaction: the party, and whether it is a customer of who reports. */
interface Side {
  readonly key: string | undefined;
  readonly said: readonly Said[];
}

const roles: ReadonlyMap<string, LinkRole> = new Map([
  ['transaction_description', 'label'],
  ['date_transaction', 'start'],
  ['amount_local', 'amount'],
]);
const partsOf = (side: 'from' | 'to'): ReadonlySet<string> =>
  new Set([`${side}_account`, `${side}_person`, `${side}_entity`, 't_conductor']);
const parts: ReadonlySet<string> = new Set([
  ...['t_from', 't_from_my_client', 't_to', 't_to_my_client', 'involved_parties', 'goods_services'],
]);

/**
 * Tells of a transaction: a link from who gave to who received where the report has both, else an event in which all
 * that it names took part. Gives what is wrong with it, or nothing.
 */
export function tellTransaction(tree: XmlTree, context: Context): Problem | undefined {
  const [from, to] = [sideOf(tree, 'from', context), sideOf(tree, 'to', context)];
  const others = grandchildrenOf(tree, 'involved_parties', 'party');
  const said = [...saidIn(tree, parts), ...from.said, ...to.said];
  const taking = { from: from.key, to: to.key, others };
  if (others.length === 0 && from.key === undefined && to.key === undefined)
    return badCell(tree.line, tree.name, 'empty');
  if (others.length === 0 && from.key !== undefined && to.key !== undefined)
    tellPayment(tree, { from: from.key, to: to.key }, said, context);
  else tellEvent(tree, taking, said, context);
  return undefined;
}

function sideOf(tree: XmlTree, side: 'from' | 'to', { parties, teller }: Context): Side {
  const client = childOf(tree, `t_${side}_my_client`);
  const holder = client ?? childOf(tree, `t_${side}`);
  if (!holder) return { key: undefined, said: [] };
  const key = parties.tell(holder, `${side}_`);
  const said = saidIn(holder, partsOf(side)).map((one) => ({
    ...one,
    property: one.property.startsWith(`${side}_`) ? one.property : `${side}_${one.property}`,
  }));
  const conductor = childOf(holder, 't_conductor');
  if (conductor && key !== undefined) {
    const by = parties.person(conductor);
    const rest = { direction: 'forward' as const, line: conductor.line, sources: parties.sources };
    teller.link({ from: by, to: key, type: 'conducts-transactions-for', said: whenOf(tree), ...rest });
  }
  return {
    key,
    said: client ? [...said, { property: `${side}_my_client`, text: 'true', line: client.line }] : said,
  };
}

function whenOf(tree: XmlTree): readonly Said<LinkRole>[] {
  return ['date_transaction', 'transactionnumber'].flatMap((name): Said<LinkRole>[] => {
    const child = childOf(tree, name);
    const text = saidBy(child);
    if (!child || text === undefined) return [];
    return [{ property: name, text: dayOr(text), line: child.line, role: roles.get(name) }];
  });
}

function tellPayment(
  tree: XmlTree,
  ends: { readonly from: string; readonly to: string },
  said: readonly Said[],
  { teller, parties, currency }: Context,
): void {
  const money = said.map((one): Said<LinkRole> => ({
    ...one,
    role: roles.get(one.property),
    certain: true,
  }));
  const unit: Said<LinkRole>[] = currency
    ? [{ property: 'currency_code_local', text: currency, line: tree.line, role: 'currency' }]
    : [];
  const rest = { direction: 'forward' as const, line: tree.line, sources: parties.sources };
  const key = childText(tree, 'transactionnumber');
  teller.link({ key, ...ends, type: 'transferred', said: [...money, ...unit], ...rest });
}

interface Taking {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly others: readonly XmlTree[];
}

function tellEvent(tree: XmlTree, taking: Taking, said: readonly Said[], context: Context): void {
  const { teller, parties, currency } = context;
  const number = childText(tree, 'transactionnumber')?.slice(0, 500);
  const rest = { line: tree.line, sources: parties.sources };
  const event = teller.entity({
    key: `transaction ${parties.sources.join()} ${number ?? ''} ${tree.line}`,
    ...{ type: 'event', label: childText(tree, 'transaction_description') ?? number, ...rest },
    sameBy: ['transactionnumber', 'time'],
    said: [
      { property: 'kind', text: 'transaction', line: tree.line },
      ...(currency ? [{ property: 'currency', text: currency, line: tree.line }] : []),
      ...said.map((one) => (one.property === 'date_transaction' ? { ...one, property: 'time' } : one)),
    ],
  });
  const takes = (from: string, role: readonly Said[], line: number): void => {
    teller.link({ from, to: event, type: 'took-part-in', direction: 'forward', said: role, ...rest, line });
  };
  for (const side of ['from', 'to'] as const) {
    const key = taking[side];
    if (key !== undefined) takes(key, [{ property: 'side', text: side, line: tree.line }], tree.line);
  }
  for (const party of taking.others) {
    const key = parties.tell(party);
    if (key !== undefined) takes(key, saidIn(party, subjects), party.line);
  }
}

const subjects: ReadonlySet<string> = new Set(
  ['person', 'entity', 'account'].flatMap((kind) => [kind, `${kind}_my_client`]),
);

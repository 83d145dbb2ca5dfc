import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeLink } from '../describe-link.ts';
import { edgeFields } from '../elements/element-key.ts';
import { placeOf, usableCells } from '../elements/element-network.ts';
import type { DraftLink } from '../format.ts';
import type { LinkRole } from '../link-roles.ts';
import type { Growing, NetworkBuilder } from '../network-builder.ts';
import type { JsonObject, JsonScalar, JsonValue } from '../json/parse-json.ts';
import type { EdgeSchema } from './ftm-schemata.ts';
import { ownCells } from './own-words.ts';

/** One property of a FollowTheMoney entity and one of its values. */
export interface Said {
  readonly property: string;
  readonly value: JsonScalar;
}

/** An entity that is a link, as its line tells it; fragments of the same id add up. */
export interface FtmEdge {
  readonly id: string;
  readonly schema: string;
  readonly edge: EdgeSchema;
  readonly line: number;
  readonly said: Said[];
  readonly own: JsonValue | undefined;
  readonly entity: JsonObject;
}

/** Whether an edge names one of its ends only: it is then no link, but a thing linked to that end. */
export function isOneSided({ said, edge: { from, to } }: FtmEdge): boolean {
  const [start, end] = [from, to].map((name) => said.some(({ property }) => property === name));
  return start !== end;
}

/** What properties of edges mean. */
const roles: ReadonlyMap<string, LinkRole> = new Map([
  ['startDate', 'start'],
  ['date', 'start'],
  ['endDate', 'end'],
  ['amount', 'amount'],
  ['currency', 'currency'],
]);
const labels = ['relationship', 'role', 'summary'] as const;

/**
 * Makes links of an edge: one for each pair of ends, since an edge may have several on either side. Gives what is wrong
 * with it, or nothing. `ghost` hears of ends that the file does not describe.
 */
export function tellEdge(
  builder: NetworkBuilder,
  ftm: FtmEdge,
  ghost: (end: string, line: number) => void,
): Problem | undefined {
  const [starts, ends] = [endsOf(ftm, ftm.edge.from), endsOf(ftm, ftm.edge.to)];
  const problem = unusable(ftm, ftm.edge.from, starts) ?? unusable(ftm, ftm.edge.to, ends);
  if (problem) return problem;
  for (const from of starts)
    for (const to of ends) {
      if (builder.refusal) return undefined;
      for (const end of [from, to]) if (!builder.has(end)) ghost(end, ftm.line);
      builder.addLink(linkOf(builder, ftm, from, to));
    }
  return undefined;
}

function endsOf({ said }: FtmEdge, name: string): readonly string[] {
  return [...new Set(said.filter(({ property }) => property === name).map(({ value }) => value.text))];
}

function unusable({ line }: FtmEdge, name: string, ends: readonly string[]): Problem | undefined {
  if (ends.length === 0 || ends.includes('')) return badCell(line, name, 'empty');
  return ends.some((end) => end.length > limits.key) ? badCell(line, name, 'too-long') : undefined;
}

function linkOf(builder: NetworkBuilder, ftm: FtmEdge, from: string, to: string): DraftLink {
  const { id, schema, edge, line, said, own } = ftm;
  const link: Growing<DraftLink> = {
    ...{ key: id, from, to, type: edge.type ?? schema },
    direction: edge.isDirected ? 'forward' : 'none',
    ...{ values: [], at: placeOf(line, id) },
  };
  const others = said.filter(({ property }) => property !== edge.from && property !== edge.to);
  const cells = own
    ? [...ownFileCells(others, id), ...ownCells(own, edgeFields, id)]
    : foreignCells(others, id);
  describeLink(builder, link, usableCells(builder, cells));
  return link;
}

/** In our files a summary is the label, and what else stands in properties is what its role says. */
function ownFileCells(said: readonly Said[], id: string): Cell<LinkRole>[] {
  return said.map((one) => {
    const role = one.property === 'summary' ? 'label' : roles.get(one.property);
    return { ...cellOf(one, id), role, certain: true };
  });
}

/** The first value of a role has it, the others are values; a label says what the type of the link is, and is kept. */
function foreignCells(said: readonly Said[], id: string): Cell<LinkRole>[] {
  const taken = new Set<LinkRole>();
  const cells = said.map((one): Cell<LinkRole> => {
    const role = roles.get(one.property);
    if (role === undefined || taken.has(role)) return cellOf(one, id);
    taken.add(role);
    return { ...cellOf(one, id), role };
  });
  const label = labels.flatMap((name) => said.find(({ property }) => property === name) ?? [])[0];
  return label ? [...cells, { ...cellOf(label, id), role: 'label' }] : cells;
}

function cellOf({ property, value: { text, line } }: Said, id: string): Cell<LinkRole> {
  return { property, text, at: { ...placeOf(line, id), column: property.slice(0, limits.place) } };
}

import type { Place } from '../../case/citation.ts';
import type { Problem } from '../../case/problem.ts';
import { badCell, limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { describeLink } from '../describe-link.ts';
import { edgeFields } from '../elements/element-key.ts';
import { usableCells } from '../elements/element-network.ts';
import type { DraftLink } from '../format.ts';
import { ownCells } from '../ftm/own-words.ts';
import { itemsOf, memberOf, textOf } from '../json/json-members.ts';
import type { LinkRole } from '../link-roles.ts';
import type { Growing, NetworkBuilder } from '../network-builder.ts';
import { saidBy } from './stix-said.ts';
import type { StixObject } from './stix-objects.ts';
import { linkTypeOf } from './stix-types.ts';
import { unspecifiedLink } from '../../catalogue/link-types.ts';

/** What properties of relationships and sightings mean. */
const roles: ReadonlyMap<string, LinkRole> = new Map([
  ['start_time', 'start'],
  ['stop_time', 'end'],
  ['first_seen', 'start'],
  ['last_seen', 'end'],
  ['count', 'count'],
]);

/** Ids of the ends of a link that an object tells of, or what is wrong with it. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The ends of a relationship. */
export function endsOf({ json, line }: StixObject): Ends | Problem {
  const [from, to] = ['source_ref', 'target_ref'].map((name) => textOf(memberOf(json, name)) ?? '');
  const verb = textOf(memberOf(json, 'relationship_type')) ?? '';
  return (
    unfit(line, 'source_ref', from, limits.key) ??
    unfit(line, 'target_ref', to, limits.key) ??
    unfit(line, 'relationship_type', verb, limits.type) ?? { from: from ?? '', to: to ?? '' }
  );
}

/** What was sighted and where: an end for each place; none where nobody says where. */
export function sightedAt({ json, line }: StixObject): readonly Ends[] | Problem {
  const from = textOf(memberOf(json, 'sighting_of_ref')) ?? '';
  const problem = unfit(line, 'sighting_of_ref', from, limits.key);
  const places = itemsOf(memberOf(json, 'where_sighted_refs')).flatMap((place) => textOf(place) ?? []);
  const unnamed = places.find((place) => place === '' || place.length > limits.key);
  return (
    problem ??
    (unnamed === undefined ? undefined : unfit(line, 'where_sighted_refs', unnamed, limits.key)) ??
    [...new Set(places)].map((to) => ({ from, to }))
  );
}

function unfit(line: number, column: string, text = '', limit: number): Problem | undefined {
  if (text === '') return badCell(line, column, 'empty');
  return text.length > limit ? badCell(line, column, 'too-long') : undefined;
}

/** The link that an object is, between the keys of its ends, with all that it says. */
export function linkOf(
  builder: NetworkBuilder,
  object: StixObject,
  { from, to }: Ends,
  context: { readonly sources: readonly string[]; readonly at: Place },
): DraftLink {
  const { key, own, json, type } = object;
  const verb = type === 'sighting' ? 'seen-at' : (textOf(memberOf(json, 'relationship_type')) ?? '');
  const linkType = linkTypeOf.get(verb) ?? verb;
  const link: Growing<DraftLink> = {
    ...{ key, from, to, direction: linkType === unspecifiedLink ? 'none' : 'forward' },
    ...(own ? {} : { type: linkType }),
    ...(context.sources.length > 0 && { sources: context.sources }),
    ...{ values: [], at: context.at },
  };
  const cells = own ? ownCells(own, edgeFields, key.slice(0, limits.place)) : foreignCells(object);
  describeLink(builder, link, usableCells(builder, cells));
  return link;
}

/** Ends and type stand in the link itself; a time that had to be rounded is kept as a value as well. */
function foreignCells(object: StixObject): Cell<LinkRole>[] {
  const taken = new Set([
    ...['source_ref', 'target_ref', 'sighting_of_ref', 'where_sighted_refs', 'relationship_type'],
  ]);
  return saidBy(object, taken).flatMap((cell): Cell<LinkRole>[] => {
    const role = roles.get(cell.property);
    if (role === undefined) return [cell];
    const text = role === 'count' ? cell.text : inMilliseconds(cell.text);
    return text === cell.text ? [{ ...cell, role }] : [{ ...cell, text, role }, cell];
  });
}

/** STIX allows any number of digits after the second; a moment has three. */
function inMilliseconds(time: string): string {
  return time.replace(/\.(\d{1,20})Z$/, (_, digits: string) => `.${digits.slice(0, 3).padEnd(3, '0')}Z`);
}

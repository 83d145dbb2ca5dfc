import { codeOf, type CustomType, type PropertyKind } from '../case/custom-type.ts';
import type { EntityType } from './entity-type.ts';
import { entityTypeOf, entityTypes } from './entity-types.ts';
import { type LinkType, linkTypes } from './link-types.ts';
import { type OwnName, ownName } from './own-name.ts';

/** A property that a case added to the catalogue. */
export interface OwnProperty {
  readonly name: string;
  readonly own: OwnName;
  readonly holds: PropertyKind;
  /** None unless one of a few is chosen. */
  readonly choices: readonly string[];
}

/** The types of a case: what the program brings along and what the case added to it. */
export interface CaseTypes {
  /** What is offered for new entities: the built-in types in their order, then those of the case by name. */
  readonly entities: readonly EntityType[];
  /** What is offered for new links, in no order of names. */
  readonly links: readonly LinkType[];
  /** The properties of the case that are offered, by name. */
  readonly properties: readonly OwnProperty[];
  /** A type that nobody described is drawn as a neutral thing, so foreign data never break. */
  readonly entity: (id: string) => EntityType;
  readonly link: (id: string) => LinkType | undefined;
  /** Undefined for properties that are not the case's own. */
  readonly property: (name: string) => OwnProperty | undefined;
}

type Kind<K extends CustomType['kind']> = Extract<CustomType, { kind: K }>;

/** The catalogue with these types added; one of them that has the id of a built-in type stands in its place. */
export function caseTypes(added: Iterable<CustomType>): CaseTypes {
  const rows = [...added].sort((a, b) => (a.label < b.label ? -1 : 1));
  const properties = rows.filter((row) => row.kind === 'property');
  const entities = rows.filter((row) => row.kind === 'entity');
  const links = rows.filter((row) => row.kind === 'link');
  const propertyList = properties.map(propertyOf);
  const all = { properties, retired: retiredIn(rows) };
  const entityList = [
    ...entityTypes.filter(isNotIn(entities)).map((type) => withProperties(type, all)),
    ...entities.map((row) => withProperties(entityOf(row), all)),
  ];
  const linkList = [
    ...linkTypes.filter(isNotIn(links)).map((type) => withProperties(type, all)),
    ...links.map((row) => withProperties(linkOf(row), all)),
  ];
  const entityById = byId(entityList);
  const linkById = byId(linkList);
  const byName = new Map(propertyList.map((one) => [one.name, one]));
  const isOffered = ({ id }: { readonly id: string }) => !all.retired.has(id);
  return {
    entities: entityList.filter(isOffered),
    links: linkList.filter(isOffered),
    properties: propertyList.filter(({ name }) => isOffered({ id: name })),
    entity: (id) => entityById.get(id) ?? entityTypeOf(id),
    link: (id) => linkById.get(id),
    property: (name) => byName.get(name),
  };
}

/** The types of a case that added none. */
export const builtInTypes = caseTypes([]);

interface OwnProperties {
  readonly properties: readonly Kind<'property'>[];
  readonly retired: ReadonlySet<string>;
}

/** A type with those properties of the case that are offered for it, the identifying one known as such. */
function withProperties<T extends EntityType | LinkType>(type: T, { properties, retired }: OwnProperties): T {
  const own = properties.filter((row) => row.of.includes(type.id) && !retired.has(codeOf(row)));
  if (own.length === 0) return type;
  const identifying = own.find(({ holds }) => holds === 'identifier');
  return {
    ...type,
    properties: [...own.map(codeOf), ...(type.properties ?? [])],
    ...('family' in type &&
      type.identifier === undefined &&
      identifying !== undefined && { identifier: codeOf(identifying) }),
  };
}

function entityOf(row: Kind<'entity'>): EntityType {
  const { family, icon, properties, identifier, tint } = row;
  return {
    ...{ id: codeOf(row), family, icon, properties, own: ownName(row) },
    ...(identifier !== undefined && { identifier }),
    ...(tint && { tint }),
    ...(row.protected && { isProtected: true }),
  };
}

function linkOf(row: Kind<'link'>): LinkType {
  return { id: codeOf(row), direction: row.direction, own: ownName(row) };
}

function propertyOf(row: Kind<'property'>): OwnProperty {
  const choices = row.holds === 'choice' ? (row.choices ?? []) : [];
  return { name: codeOf(row), own: ownName(row), holds: row.holds, choices };
}

function retiredIn(rows: readonly CustomType[]): ReadonlySet<string> {
  return new Set(rows.filter(({ retired }) => retired).map(codeOf));
}

function isNotIn(rows: readonly CustomType[]) {
  const ids = new Set(rows.map(codeOf));
  return ({ id }: { readonly id: string }) => !ids.has(id);
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
